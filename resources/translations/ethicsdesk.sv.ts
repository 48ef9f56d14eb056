<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AnswerTable</name>
    <message>
        <source>{answer}: {count}</source>
        <translation>{answer}: {count}</translation>
    </message>
</context>
<context>
    <name>ArgumentsScreen</name>
    <message>
        <source>Show the dilemma&apos;s own reasons</source>
        <translation>Visa dilemmats egna skäl</translation>
    </message>
    <message>
        <source>Hide the dilemma&apos;s own reasons</source>
        <translation>Dölj dilemmats egna skäl</translation>
    </message>
    <message>
        <source>About the question</source>
        <translation>Om frågan</translation>
    </message>
    <message>
        <source>{many_for} for · {many_against} against</source>
        <translation>{many_for} för · {many_against} emot</translation>
    </message>
    <message>
        <source>{many_for} for, {many_against} against</source>
        <translation>{many_for} för, {many_against} emot</translation>
    </message>
    <message>
        <source>For {letter}</source>
        <translation>För {letter}</translation>
    </message>
    <message>
        <source>Write a reason for {letter}</source>
        <translation>Skriv ett skäl för {letter}</translation>
    </message>
    <message>
        <source>Write a reason against {letter}</source>
        <translation>Skriv ett skäl emot {letter}</translation>
    </message>
    <message>
        <source>Write a reason for</source>
        <translation>Skriv ett skäl för</translation>
    </message>
    <message>
        <source>Write a reason against</source>
        <translation>Skriv ett skäl emot</translation>
    </message>
    <message>
        <source>Reason {n} against</source>
        <translation>Skäl {n} emot</translation>
    </message>
    <message>
        <source>Ways to act</source>
        <translation>Vägar att välja på</translation>
    </message>
    <message>
        <source>Write a reason for {letter}, Enter saves</source>
        <translation>Skriv ett skäl för {letter}, Enter sparar</translation>
    </message>
    <message>
        <source>Reason {n} for {letter}</source>
        <translation>Skäl {n} för {letter}</translation>
    </message>
    <message>
        <source>Write a reason against {letter}, Enter saves</source>
        <translation>Skriv ett skäl emot {letter}, Enter sparar</translation>
    </message>
    <message>
        <source>Reason {n} against {letter}</source>
        <translation>Skäl {n} emot {letter}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Against {letter}</source>
        <translation>Emot {letter}</translation>
    </message>
    <message>
        <source>Reason {n} for</source>
        <translation>Skäl {n} för</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Emot</translation>
    </message>
    <message>
        <source>Write a reason for, Enter saves</source>
        <translation>Skriv ett skäl för, Enter sparar</translation>
    </message>
    <message>
        <source>Write a reason against, Enter saves</source>
        <translation>Skriv ett skäl emot, Enter sparar</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n skäl</numerusform>
            <numerusform>%n skäl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotScreen</name>
    <message>
        <source>Only counts are kept. No one can see who voted for what.</source>
        <translation>Bara antal sparas. Ingen kan se vem som röstade på vad.</translation>
    </message>
</context>
<context>
    <name>BallotTable</name>
    <message>
        <source>{ballot}: fewer than three voted, so only the fact that a vote was held is kept.</source>
        <translation>{ballot}: Färre än tre röstade. Därför sparas bara att omröstningen hölls.</translation>
    </message>
    <message>
        <source>A way that was taken away</source>
        <translation>En väg som togs bort</translation>
    </message>
    <message numerus="yes">
        <source>{letter}, {ballot}: %n vote(s)</source>
        <translation>
            <numerusform>{letter}, {ballot}: %n röst</numerusform>
            <numerusform>{letter}, {ballot}: %n röster</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>No option gained or lost.</source>
        <translation>Ingen väg fick fler eller färre röster.</translation>
    </message>
    <message>
        <source>At least {moved} of {voters} changed.</source>
        <translation>Minst {moved} av {voters} bytte väg.</translation>
    </message>
    <message>
        <source>{letter} grew most.</source>
        <translation>{letter} växte mest.</translation>
    </message>
</context>
<context>
    <name>BasisFold</name>
    <message>
        <source>Show the text you built on</source>
        <translation>Visa texten ni utgick från</translation>
    </message>
    <message>
        <source>Hide the text you built on</source>
        <translation>Dölj texten ni utgick från</translation>
    </message>
    <message>
        <source>Read it as it is now</source>
        <translation>Läs den som den är nu</translation>
    </message>
    <message>
        <source>The text has changed since then. Here it stands as you read it.</source>
        <translation>Texten har ändrats sedan dess. Här står den som ni läste den.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} eller {last}</translation>
    </message>
    <message>
        <source>{place}: {what} {mend}</source>
        <translation>{place}: {what} {mend}</translation>
    </message>
    <message>
        <source>{place}: warning: {what} {mend}</source>
        <translation>{place}: varning: {what} {mend}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>den saknas</translation>
    </message>
    <message>
        <source>Begin the file with a line of --- and the fields under it.</source>
        <translation>Börja filen med en rad med --- och skriv fälten under den.</translation>
    </message>
    <message>
        <source>it is never closed</source>
        <translation>den avslutas inte</translation>
    </message>
    <message>
        <source>End it with a line of --- before the text.</source>
        <translation>Avsluta den med en rad med --- före texten.</translation>
    </message>
    <message>
        <source>the front matter cannot be read: {reason}.</source>
        <translation>rutan överst går inte att läsa: {reason}.</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation>filen går inte att läsa: {reason}.</translation>
    </message>
    <message>
        <source>a reference (&amp; or *) is not allowed</source>
        <translation>en hänvisning (&amp; eller *) är inte tillåten</translation>
    </message>
    <message>
        <source>Write the value out, or put quotation marks around it.</source>
        <translation>Skriv ut värdet eller sätt citattecken runt det.</translation>
    </message>
    <message>
        <source>a tag ({tag}) is not allowed</source>
        <translation>en tagg ({tag}) är inte tillåten</translation>
    </message>
    <message>
        <source>Take it away, or put quotation marks around the value.</source>
        <translation>Ta bort den eller sätt citattecken runt värdet.</translation>
    </message>
    <message>
        <source>there are more than {most} levels within each other</source>
        <translation>det är fler än {most} nivåer i varandra</translation>
    </message>
    <message>
        <source>Use fewer levels.</source>
        <translation>Använd färre nivåer.</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>här börjar ett andra dokument</translation>
    </message>
    <message>
        <source>Keep one, without lines of --- or ... between.</source>
        <translation>Behåll ett, utan rader med --- eller ... emellan.</translation>
    </message>
    <message>
        <source>the name of a field is not a word</source>
        <translation>namnet på ett fält är inget ord</translation>
    </message>
    <message>
        <source>Write a name, a colon and a value.</source>
        <translation>Skriv ett namn, ett kolon och ett värde.</translation>
    </message>
    <message>
        <source>it does not consist of fields with values</source>
        <translation>innehållet består inte av fält med värden</translation>
    </message>
    <message>
        <source>Write a name, a colon and a value on each line.</source>
        <translation>Skriv ett namn, ett kolon och ett värde på varje rad.</translation>
    </message>
    <message>
        <source>the quotation mark from line {line} is not closed</source>
        <translation>citattecknet på rad {line} avslutas inte</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Avsluta det.</translation>
    </message>
    <message>
        <source>the bracket from line {line} is not closed, or a comma is missing</source>
        <translation>parentesen på rad {line} avslutas inte, eller så saknas ett komma</translation>
    </message>
    <message>
        <source>Close it, or put a comma between the values.</source>
        <translation>Avsluta den eller sätt ett komma mellan värdena.</translation>
    </message>
    <message>
        <source>a colon stands where none can be, or the line is indented too far</source>
        <translation>ett kolon står där det inte kan stå, eller så är raden indragen för långt</translation>
    </message>
    <message>
        <source>Put quotation marks around a text with a colon, or align the line.</source>
        <translation>Sätt citattecken runt en text med kolon, eller rätta indraget.</translation>
    </message>
    <message>
        <source>a tab stands where spaces are needed</source>
        <translation>en tabb står där det behövs mellanslag</translation>
    </message>
    <message>
        <source>Indent with spaces.</source>
        <translation>Dra in raden med mellanslag.</translation>
    </message>
    <message>
        <source>a value cannot begin with this character</source>
        <translation>ett värde kan inte börja med det här tecknet</translation>
    </message>
    <message>
        <source>Put quotation marks around the value.</source>
        <translation>Sätt citattecken runt värdet.</translation>
    </message>
    <message>
        <source>a backslash is followed by something that means nothing</source>
        <translation>efter ett omvänt snedstreck står något som inte betyder något</translation>
    </message>
    <message>
        <source>Write two backslashes, or use single quotation marks.</source>
        <translation>Skriv två omvända snedstreck eller använd enkla citattecken.</translation>
    </message>
    <message>
        <source>the line does not fit what stands before it</source>
        <translation>raden stämmer inte med det som står före den</translation>
    </message>
    <message>
        <source>See that it is indented as the others, and that each field has a colon.</source>
        <translation>Se till att den är indragen som de andra och att varje fält har ett kolon.</translation>
    </message>
    <message>
        <source>the file is not UTF-8 (first at byte {byte}).</source>
        <translation>filen är inte UTF-8 (först vid byte {byte}).</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>Write the letter again, or save the file as NFC.</source>
        <translation>Skriv bokstaven på nytt eller spara filen som NFC.</translation>
    </message>
    <message>
        <source>a character stands here that cannot be seen ({character}).</source>
        <translation>här står ett tecken som inte syns ({character}).</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Ta bort det.</translation>
    </message>
    <message>
        <source>the file cannot be opened.</source>
        <translation>filen går inte att öppna.</translation>
    </message>
    <message>
        <source>See that it is there and that you may read it.</source>
        <translation>Se efter att den finns och att du får läsa den.</translation>
    </message>
    <message>
        <source>the file is {size} KiB.</source>
        <translation>filen är {size} KiB.</translation>
    </message>
    <message>
        <source>Shorten it to at most {most} KiB.</source>
        <translation>Korta den till högst {most} KiB.</translation>
    </message>
    <message>
        <source>the pack has {count} files.</source>
        <translation>paketet har {count} filer.</translation>
    </message>
    <message>
        <source>Keep at most {most}.</source>
        <translation>Behåll högst {most}.</translation>
    </message>
    <message>
        <source>the pack is {size} MiB.</source>
        <translation>paketet är {size} MiB.</translation>
    </message>
    <message>
        <source>Shorten it to at most {most} MiB.</source>
        <translation>Gör det mindre, högst {most} MiB.</translation>
    </message>
    <message>
        <source>there is no pack here.</source>
        <translation>här finns inget innehållspaket.</translation>
    </message>
    <message>
        <source>Name a folder with a pack.yaml, or a folder or file inside one.</source>
        <translation>Ange en mapp med en pack.yaml, eller en mapp eller fil i en sådan.</translation>
    </message>
    <message>
        <source>pack.yaml is missing.</source>
        <translation>pack.yaml saknas.</translation>
    </message>
    <message>
        <source>Add it beside the folders of the pack.</source>
        <translation>Lägg den bredvid paketets mappar.</translation>
    </message>
    <message>
        <source>value-base.yaml is missing.</source>
        <translation>value-base.yaml saknas.</translation>
    </message>
    <message>
        <source>Add it beside the principles.</source>
        <translation>Lägg den bredvid principerna.</translation>
    </message>
    <message>
        <source>a file of this name belongs to no part of a pack.</source>
        <translation>en fil med det här namnet hör inte till någon del av ett paket.</translation>
    </message>
    <message>
        <source>Move it out, or give it a name such as {example}.</source>
        <translation>Flytta ut den eller ge den ett namn som {example}.</translation>
    </message>
    <message>
        <source>the pack does not name the language {language}.</source>
        <translation>paketet anger inte språket {language}.</translation>
    </message>
    <message>
        <source>Add it to &quot;languages&quot; in pack.yaml, or take the file away.</source>
        <translation>Lägg till det i ”languages” i pack.yaml eller ta bort filen.</translation>
    </message>
    <message>
        <source>made for a newer EthicsDesk (format {format}).</source>
        <translation>gjort för en nyare EthicsDesk (format {format}).</translation>
    </message>
    <message>
        <source>Update the app. Nothing has been changed.</source>
        <translation>Uppdatera appen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>the field &quot;{field}&quot; is missing.</source>
        <translation>fältet ”{field}” saknas.</translation>
    </message>
    <message>
        <source>Add it, for example: {field}: {example}.</source>
        <translation>Lägg till det, till exempel: {field}: {example}.</translation>
    </message>
    <message>
        <source>{field} has no text in the language {language}.</source>
        <translation>{field} saknar text på språket {language}.</translation>
    </message>
    <message>
        <source>Add it when you can.</source>
        <translation>Lägg till den när du kan.</translation>
    </message>
    <message>
        <source>the field &quot;{field}&quot; is unknown.</source>
        <translation>fältet ”{field}” är okänt.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>Menade du ”{near}”?</translation>
    </message>
    <message>
        <source>{field}: {value} is not allowed.</source>
        <translation>{field}: {value} är inte tillåtet.</translation>
    </message>
    <message>
        <source>Write {allowed}.</source>
        <translation>Skriv {allowed}.</translation>
    </message>
    <message>
        <source>Did you mean {near}? Known are {allowed}.</source>
        <translation>Menade du {near}? De som finns är {allowed}.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Skriv ett heltal från {least} till {most}.</translation>
    </message>
    <message>
        <source>{field}: {value} is no id.</source>
        <translation>{field}: {value} är inget id.</translation>
    </message>
    <message>
        <source>{field}: {value} is no date.</source>
        <translation>{field}: {value} är inget datum.</translation>
    </message>
    <message>
        <source>Write year-month-day, for example 2026-01-31.</source>
        <translation>Skriv år-månad-dag, till exempel 2026-01-31.</translation>
    </message>
    <message>
        <source>{field}: {value} lies in the future.</source>
        <translation>{field}: {value} ligger i framtiden.</translation>
    </message>
    <message>
        <source>Write the day when it was last checked.</source>
        <translation>Skriv den dag då det senast kontrollerades.</translation>
    </message>
    <message>
        <source>{field}: {value} is no version.</source>
        <translation>{field}: {value} är ingen version.</translation>
    </message>
    <message>
        <source>Write three numbers, for example 1.0.0.</source>
        <translation>Skriv tre tal, till exempel 1.0.0.</translation>
    </message>
    <message>
        <source>{field}: {value} is no range of versions.</source>
        <translation>{field}: {value} anger inga versioner.</translation>
    </message>
    <message>
        <source>Write for example &quot;&gt;=1.0,&lt;2&quot;.</source>
        <translation>Skriv till exempel &quot;&gt;=1.0,&lt;2&quot;.</translation>
    </message>
    <message>
        <source>Write an SPDX id such as CC-BY-4.0, or own use.</source>
        <translation>Skriv ett SPDX-id som CC-BY-4.0, eller own use.</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <translation>{field} ska vara en lista.</translation>
    </message>
    <message>
        <source>Write it within [ and ], with commas between.</source>
        <translation>Skriv den inom [ och ], med komman emellan.</translation>
    </message>
    <message>
        <source>{field} should be fields with values.</source>
        <translation>{field} ska vara fält med värden.</translation>
    </message>
    <message>
        <source>{field} should be one text.</source>
        <translation>{field} ska vara en enda text.</translation>
    </message>
    <message>
        <source>Write it on the same line, after the colon.</source>
        <translation>Skriv den på samma rad, efter kolonet.</translation>
    </message>
    <message>
        <source>{field} is more than one line.</source>
        <translation>{field} är mer än en rad.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>Skriv allt på en rad.</translation>
    </message>
    <message>
        <source>{field} has a space first or last.</source>
        <translation>{field} har ett mellanslag först eller sist.</translation>
    </message>
    <message>
        <source>{field}: {value} stands twice.</source>
        <translation>{field}: {value} står två gånger.</translation>
    </message>
    <message>
        <source>Take it away from &quot;also&quot;.</source>
        <translation>Ta bort den ur ”also”.</translation>
    </message>
    <message>
        <source>the number of values in {field} is {count}.</source>
        <translation>antalet värden i {field} är {count}.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Behåll en.</translation>
    </message>
    <message>
        <source>the number of points under &quot;{section}&quot; is {here} here, {there} in {file}.</source>
        <translation>antalet punkter under ”{section}” är {here} här och {there} i {file}.</translation>
    </message>
    <message>
        <source>{field}: {value} stands alone or not at all.</source>
        <translation>{field}: {value} ska stå ensamt eller inte alls.</translation>
    </message>
    <message>
        <source>Add it, beginning with &quot;{language}:&quot;.</source>
        <translation>Lägg till den och börja med ”{language}:”.</translation>
    </message>
    <message>
        <source>Take the others away, or {value}.</source>
        <translation>Ta bort de andra, eller {value}.</translation>
    </message>
    <message>
        <source>also: {value} is the axis itself.</source>
        <translation>also: {value} är samma som axis.</translation>
    </message>
    <message>
        <source>{field} is {count} characters.</source>
        <translation>{field} är {count} tecken.</translation>
    </message>
    <message>
        <source>the section &quot;{section}&quot; is missing.</source>
        <translation>avsnittet ”{section}” saknas.</translation>
    </message>
    <message>
        <source>Add it after &quot;{before}&quot;.</source>
        <translation>Lägg till det efter ”{before}”.</translation>
    </message>
    <message>
        <source>Add it first in the text.</source>
        <translation>Lägg till det först i texten.</translation>
    </message>
    <message>
        <source>the section &quot;{section}&quot; stands in the wrong place.</source>
        <translation>avsnittet ”{section}” står på fel plats.</translation>
    </message>
    <message>
        <source>Move it to before &quot;{after}&quot;.</source>
        <translation>Flytta det så att det står före ”{after}”.</translation>
    </message>
    <message>
        <source>the section &quot;{section}&quot; stands twice (also on line {line}).</source>
        <translation>avsnittet ”{section}” står två gånger (även på rad {line}).</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behåll det ena.</translation>
    </message>
    <message>
        <source>the section &quot;{section}&quot; is unknown.</source>
        <translation>avsnittet ”{section}” är okänt.</translation>
    </message>
    <message>
        <source>Take the heading away, or make it one of level 3.</source>
        <translation>Ta bort rubriken eller gör den till en rubrik på nivå 3.</translation>
    </message>
    <message>
        <source>text stands before the first heading that it can belong to.</source>
        <translation>det står text före den första rubriken som den kan höra till.</translation>
    </message>
    <message>
        <source>Move it under a heading.</source>
        <translation>Flytta den till en plats under en rubrik.</translation>
    </message>
    <message>
        <source>&quot;{section}&quot; is {count} words.</source>
        <translation>”{section}” är {count} ord.</translation>
    </message>
    <message>
        <source>Write between {least} and {most}.</source>
        <translation>Skriv mellan {least} och {most}.</translation>
    </message>
    <message>
        <source>Shorten it to at most {most}.</source>
        <translation>Korta till högst {most}.</translation>
    </message>
    <message>
        <source>the text before the first heading is {count} words.</source>
        <translation>texten före den första rubriken är {count} ord.</translation>
    </message>
    <message>
        <source>Write at least {least}.</source>
        <translation>Skriv minst {least}.</translation>
    </message>
    <message>
        <source>text stands outside the list.</source>
        <translation>det står text utanför listan.</translation>
    </message>
    <message>
        <source>Make it a point of its own, or indent it under the point it belongs to.</source>
        <translation>Gör den till en egen punkt eller dra in den under punkten som den hör till.</translation>
    </message>
    <message>
        <source>a point has no text.</source>
        <translation>en punkt saknar text.</translation>
    </message>
    <message>
        <source>Write it, or take the line away.</source>
        <translation>Skriv den eller ta bort raden.</translation>
    </message>
    <message>
        <source>&quot;{section}&quot; should be a numbered list.</source>
        <translation>”{section}” ska vara en numrerad lista.</translation>
    </message>
    <message>
        <source>Begin each line with a number and a full stop.</source>
        <translation>Börja varje rad med en siffra och en punkt.</translation>
    </message>
    <message>
        <source>the question does not end in a question mark.</source>
        <translation>frågan slutar inte med ett frågetecken.</translation>
    </message>
    <message>
        <source>End it with one.</source>
        <translation>Sätt ett sist.</translation>
    </message>
    <message>
        <source>the point does not say who.</source>
        <translation>det framgår inte vem punkten gäller.</translation>
    </message>
    <message>
        <source>Write it as - **who:** what they need or fear.</source>
        <translation>Skriv den som - **vem:** vad personen behöver eller är rädd för.</translation>
    </message>
    <message>
        <source>option {option} has no text.</source>
        <translation>alternativ {option} saknar text.</translation>
    </message>
    <message>
        <source>Add &quot;### {option}&quot; with &quot;{pro}&quot; and &quot;{contra}&quot;.</source>
        <translation>Lägg till ”### {option}” med ”{pro}” och ”{contra}”.</translation>
    </message>
    <message>
        <source>&quot;### {option}&quot; is no option in the front matter.</source>
        <translation>”### {option}” finns inte bland alternativen i rutan överst.</translation>
    </message>
    <message>
        <source>Add it to &quot;options&quot;, or take the text away.</source>
        <translation>Lägg till det i ”options” eller ta bort texten.</translation>
    </message>
    <message>
        <source>&quot;### {option}&quot; stands twice.</source>
        <translation>”### {option}” står två gånger.</translation>
    </message>
    <message>
        <source>option {option} has no &quot;{label}&quot;.</source>
        <translation>alternativ {option} saknar ”{label}”.</translation>
    </message>
    <message>
        <source>Add the line, an empty line and one to three points.</source>
        <translation>Lägg till raden, en tom rad och en till tre punkter.</translation>
    </message>
    <message>
        <source>Write one to three.</source>
        <translation>Skriv en till tre.</translation>
    </message>
    <message>
        <source>the list stands right under &quot;{label}&quot;.</source>
        <translation>listan står direkt under ”{label}”.</translation>
    </message>
    <message>
        <source>Put an empty line between them.</source>
        <translation>Lägg en tom rad emellan.</translation>
    </message>
    <message>
        <source>option {option} comes here, where {expected} is expected.</source>
        <translation>här står alternativ {option}, men det borde vara {expected}.</translation>
    </message>
    <message>
        <source>Change the letter, or name what was taken away in &quot;retired&quot;.</source>
        <translation>Ändra bokstaven eller skriv i ”retired” vad som har tagits bort.</translation>
    </message>
    <message>
        <source>option {option} is retired and still there.</source>
        <translation>alternativ {option} är borttaget enligt ”retired” men finns kvar.</translation>
    </message>
    <message>
        <source>Take it away from one of the two.</source>
        <translation>Ta bort det från det ena stället.</translation>
    </message>
    <message>
        <source>option {option} pulls only towards.</source>
        <translation>alternativ {option} drar bara åt ett håll.</translation>
    </message>
    <message>
        <source>Add at least one principle that it goes against.</source>
        <translation>Lägg till minst en princip som det går emot.</translation>
    </message>
    <message>
        <source>option {option} pulls only against.</source>
        <translation>alternativ {option} går bara emot.</translation>
    </message>
    <message>
        <source>Add at least one principle that it speaks for.</source>
        <translation>Lägg till minst en princip som det talar för.</translation>
    </message>
    <message>
        <source>{id} is not pulled by any option.</source>
        <translation>inget alternativ drar i {id}.</translation>
    </message>
    <message>
        <source>Use it in &quot;pulls&quot; or take it away.</source>
        <translation>Använd den i ”pulls” eller ta bort den.</translation>
    </message>
    <message>
        <source>{id} does not stand in &quot;principles&quot;.</source>
        <translation>{id} står inte i ”principles”.</translation>
    </message>
    <message>
        <source>Add it there, or take it away here.</source>
        <translation>Lägg till den där eller ta bort den här.</translation>
    </message>
    <message>
        <source>&quot;### {twist}&quot; stands where &quot;### {expected}&quot; is expected.</source>
        <translation>här står ”### {twist}”, men det borde vara ”### {expected}”.</translation>
    </message>
    <message>
        <source>Number them from 1.</source>
        <translation>Numrera korten från 1.</translation>
    </message>
    <message>
        <source>Write two or three, each under &quot;### 1&quot;, &quot;### 2&quot; and so on.</source>
        <translation>Skriv två eller tre, vart och ett under ”### 1”, ”### 2” och så vidare.</translation>
    </message>
    <message>
        <source>card {twist} has no line that begins &quot;{label}&quot;.</source>
        <translation>kort {twist} saknar en rad som börjar med ”{label}”.</translation>
    </message>
    <message>
        <source>Add it last, with one or two questions.</source>
        <translation>Lägg till den sist, med en eller två frågor.</translation>
    </message>
    <message>
        <source>{id} does not stand in &quot;order&quot; in value-base.yaml.</source>
        <translation>{id} står inte i ”order” i value-base.yaml.</translation>
    </message>
    <message>
        <source>Add it there.</source>
        <translation>Lägg till den där.</translation>
    </message>
    <message>
        <source>the heading &quot;{section}&quot; has no id.</source>
        <translation>rubriken ”{section}” saknar id.</translation>
    </message>
    <message>
        <source>Write it last in the line, for example {example}.</source>
        <translation>Skriv det sist på raden, till exempel {example}.</translation>
    </message>
    <message>
        <source>no paragraph begins &quot;{label}&quot;.</source>
        <translation>inget stycke börjar med ”{label}”.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Lägg till ett.</translation>
    </message>
    <message>
        <source>the shares add up to {sum}.</source>
        <translation>andelarna blir tillsammans {sum}.</translation>
    </message>
    <message>
        <source>They should add up to 100.</source>
        <translation>De ska bli 100.</translation>
    </message>
    <message>
        <source>{field}: {value} is less than what comes before it.</source>
        <translation>{field}: {value} är mindre än det som står före.</translation>
    </message>
    <message>
        <source>Let the numbers rise.</source>
        <translation>Låt talen stiga.</translation>
    </message>
    <message>
        <source>a brace stands here that is filled with nothing ({brace}).</source>
        <translation>här står en klammer som inte fylls med något ({brace}).</translation>
    </message>
    <message>
        <source>Write {allowed}, or take it away.</source>
        <translation>Skriv {allowed} eller ta bort den.</translation>
    </message>
    <message>
        <source>{field} means nothing in a phase of the kind {kind}.</source>
        <translation>fältet {field} betyder ingenting i ett moment av slaget {kind}.</translation>
    </message>
    <message>
        <source>HTML is not allowed ({tag}).</source>
        <translation>HTML är inte tillåtet ({tag}).</translation>
    </message>
    <message>
        <source>Write it as plain text.</source>
        <translation>Skriv det som vanlig text.</translation>
    </message>
    <message>
        <source>Write **bold** instead.</source>
        <translation>Skriv **fetstil** i stället.</translation>
    </message>
    <message>
        <source>Write *italic* instead.</source>
        <translation>Skriv *kursiv* i stället.</translation>
    </message>
    <message>
        <source>code is not allowed.</source>
        <translation>kod är inte tillåtet.</translation>
    </message>
    <message>
        <source>Take the backticks, or the space before the line, away.</source>
        <translation>Ta bort de bakvända apostroferna eller mellanslagen före raden.</translation>
    </message>
    <message>
        <source>this is no heading of level 2, 3 or 4.</source>
        <translation>det här är ingen rubrik på nivå 2, 3 eller 4.</translation>
    </message>
    <message>
        <source>Begin the line with ##, ### or #### and a space.</source>
        <translation>Börja raden med ##, ### eller #### och ett mellanslag.</translation>
    </message>
    <message>
        <source>a line across the page is not allowed.</source>
        <translation>en linje tvärs över sidan är inte tillåten.</translation>
    </message>
    <message>
        <source>the number of points under &quot;{section}&quot; is {count}.</source>
        <translation>antalet punkter under ”{section}” är {count}.</translation>
    </message>
    <message>
        <source>the number of points under &quot;{label}&quot; of option {option} is {count}.</source>
        <translation>antalet punkter under ”{label}” i alternativ {option} är {count}.</translation>
    </message>
    <message>
        <source>the number of cards under &quot;{section}&quot; is {count}.</source>
        <translation>antalet kort under ”{section}” är {count}.</translation>
    </message>
    <message>
        <source>Take the line away.</source>
        <translation>Ta bort linjen.</translation>
    </message>
    <message>
        <source>this link is not allowed.</source>
        <translation>den här länken är inte tillåten.</translation>
    </message>
    <message>
        <source>Link to https:, principle:, guideline:, dilemma: or #heading, or take it away.</source>
        <translation>Länka till https:, principle:, guideline:, dilemma: eller #rubrik, eller ta bort den.</translation>
    </message>
    <message>
        <source>notes and addresses apart from the text are not allowed.</source>
        <translation>fotnoter och adresser vid sidan av texten är inte tillåtna.</translation>
    </message>
    <message>
        <source>Write it in the text itself.</source>
        <translation>Skriv det i själva texten.</translation>
    </message>
    <message>
        <source>a brace stands where it would be read as markup.</source>
        <translation>en klammer står så att den läses som märkning.</translation>
    </message>
    <message>
        <source>Take the brace away.</source>
        <translation>Ta bort klammern.</translation>
    </message>
    <message>
        <source>the list has more than two levels.</source>
        <translation>listan har fler än två nivåer.</translation>
    </message>
    <message>
        <source>Use two at most.</source>
        <translation>Använd högst två.</translation>
    </message>
    <message>
        <source>the table has {count} columns.</source>
        <translation>tabellen har {count} kolumner.</translation>
    </message>
    <message>
        <source>Use at most {most}.</source>
        <translation>Använd högst {most}.</translation>
    </message>
    <message>
        <source>{field} holds markup ({mark}).</source>
        <translation>{field} innehåller märkning ({mark}).</translation>
    </message>
    <message>
        <source>Write plain text.</source>
        <translation>Skriv vanlig text.</translation>
    </message>
    <message>
        <source>the picture comes from outside the pack.</source>
        <translation>bilden ligger utanför paketet.</translation>
    </message>
    <message>
        <source>Put it in pictures/ and describe it in words.</source>
        <translation>Lägg den i pictures/ och beskriv den med ord.</translation>
    </message>
    <message>
        <source>the picture {file} is not in the pack.</source>
        <translation>bilden {file} finns inte i paketet.</translation>
    </message>
    <message>
        <source>Put it in pictures/.</source>
        <translation>Lägg den i pictures/.</translation>
    </message>
    <message>
        <source>the picture is not described in words.</source>
        <translation>bilden är inte beskriven med ord.</translation>
    </message>
    <message>
        <source>Write what it shows between [ and ].</source>
        <translation>Skriv vad den visar mellan [ och ].</translation>
    </message>
    <message>
        <source>the file is no picture that can be shown.</source>
        <translation>filen är ingen bild som går att visa.</translation>
    </message>
    <message>
        <source>Save it as .svg, .png or .jpg, with the ending that fits.</source>
        <translation>Spara den som .svg, .png eller .jpg, med den ändelse som stämmer.</translation>
    </message>
    <message>
        <source>the picture is {size} KiB.</source>
        <translation>bilden är {size} KiB.</translation>
    </message>
    <message>
        <source>Make it smaller, at most {most} KiB.</source>
        <translation>Gör den mindre, högst {most} KiB.</translation>
    </message>
    <message>
        <source>the picture holds something that could load or run ({part}).</source>
        <translation>bilden innehåller något som kan hämta eller köra annat ({part}).</translation>
    </message>
    <message>
        <source>Take it away, or save the picture as .png.</source>
        <translation>Ta bort det eller spara bilden som .png.</translation>
    </message>
    <message>
        <source>the picture cannot be read as SVG.</source>
        <translation>bilden går inte att läsa som SVG.</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Spara den på nytt.</translation>
    </message>
    <message>
        <source>this looks like a personal identity number.</source>
        <translation>det här ser ut som ett personnummer.</translation>
    </message>
    <message>
        <source>a sentence of {count} words.</source>
        <translation>en mening på {count} ord.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Dela den.</translation>
    </message>
    <message>
        <source>the law note is from {date}, more than two years ago.</source>
        <translation>laguppgiften är från {date}, mer än två år sedan.</translation>
    </message>
    <message>
        <source>Check it and change the date.</source>
        <translation>Kontrollera den och ändra datumet.</translation>
    </message>
    <message>
        <source>a letter and its accent are written apart here (not in the form NFC).</source>
        <translation>en bokstav och dess accent är skrivna var för sig här (inte i formen NFC).</translation>
    </message>
    <message>
        <source>Write 3 to 60 letters a to z, digits and hyphens, for example {example}.</source>
        <translation>Skriv 3 till 60 bokstäver a till z, siffror och bindestreck, till exempel {example}.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; stands twice (also on line {line}).</source>
        <translation>”{field}” står två gånger (även på rad {line}).</translation>
    </message>
    <message>
        <source>{field} &quot;{id}&quot; differs from the file name &quot;{name}&quot;.</source>
        <translation>{field} ”{id}” stämmer inte med filnamnet ”{name}”.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Ändra ett av dem.</translation>
    </message>
    <message>
        <source>{field} &quot;{id}&quot; differs from the folder &quot;{name}&quot;.</source>
        <translation>{field} ”{id}” stämmer inte med mappen ”{name}”.</translation>
    </message>
    <message>
        <source>id: the same id stands in {file}:{line}.</source>
        <translation>id: samma id finns i {file}:{line}.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Ge ett av dem ett annat id.</translation>
    </message>
    <message>
        <source>{id} does not exist.</source>
        <translation>{id} finns inte.</translation>
    </message>
    <message>
        <source>Change it, or take it away.</source>
        <translation>Ändra eller ta bort.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Menade du {near}?</translation>
    </message>
    <message>
        <source>the pack &quot;{id}&quot; ({range}) is needed and not here.</source>
        <translation>paketet ”{id}” ({range}) behövs men finns inte här.</translation>
    </message>
    <message>
        <source>Install it first.</source>
        <translation>Installera det först.</translation>
    </message>
    <message>
        <source>the packs &quot;{id}&quot; and &quot;{other}&quot; need each other.</source>
        <translation>paketen ”{id}” och ”{other}” behöver varandra.</translation>
    </message>
    <message>
        <source>Take one of the two away from requires.</source>
        <translation>Ta bort det ena ur ”requires”.</translation>
    </message>
    <message>
        <source>{id} is touched by no dilemma.</source>
        <translation>inget dilemma berör {id}.</translation>
    </message>
    <message>
        <source>{field} is {here} here and {there} in {file}.</source>
        <translation>{field} är {here} här och {there} i {file}.</translation>
    </message>
    <message>
        <source>Make them the same.</source>
        <translation>Gör dem lika.</translation>
    </message>
    <message>
        <source>{field} stands here and not in {file}.</source>
        <translation>{field} står här men inte i {file}.</translation>
    </message>
    <message>
        <source>{field} stands in {file} and not here.</source>
        <translation>{field} står i {file} men inte här.</translation>
    </message>
    <message>
        <source>no English translation.</source>
        <translation>engelsk översättning saknas.</translation>
    </message>
    <message>
        <source>Add {file} when you can.</source>
        <translation>Lägg till {file} när du kan.</translation>
    </message>
    <message>
        <source>no Swedish translation.</source>
        <translation>svensk översättning saknas.</translation>
    </message>
    <message>
        <source>a translation without its original.</source>
        <translation>en översättning utan sitt original.</translation>
    </message>
    <message>
        <source>Add {file}, or take this one away.</source>
        <translation>Lägg till {file} eller ta bort den här.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Allt är inte sparat</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved. It is still on the page. If you close now, it is lost.</source>
        <translation>Det du skrev sist gick inte att spara. Det står kvar på sidan. Stänger du nu går det förlorat.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>What you arrived at</source>
        <translation>Vad ni kom fram till</translation>
    </message>
    <message>
        <source>One sentence that everyone can hear and recognise</source>
        <translation>En mening som alla känner igen när den läses upp</translation>
    </message>
    <message>
        <source>Disagreement that stays</source>
        <translation>Kvarstående oenighet</translation>
    </message>
    <message>
        <source>Disagreement is a result, and is written with the same care</source>
        <translation>Oenighet är ett resultat och skrivs ner med samma omsorg</translation>
    </message>
    <message>
        <source>Which way did you lean?</source>
        <translation>Vilken väg lutade ni åt?</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Vad handlade det om?</translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation>Vad ni gör nu</translation>
    </message>
    <message>
        <source>Proposals on the value base</source>
        <translation>Förslag om värdegrunden</translation>
    </message>
    <message>
        <source>Write a proposal, Enter keeps it</source>
        <translation>Skriv ett förslag, Enter sparar</translation>
    </message>
    <message>
        <source>Proposal {n}</source>
        <translation>Förslag {n}</translation>
    </message>
    <message>
        <source>Open the discussion again</source>
        <translation>Öppna samtalet igen</translation>
    </message>
    <message>
        <source>Read the whole discussion</source>
        <translation>Läs hela samtalet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message numerus="yes">
        <source>{day} · {method} · %n took part</source>
        <translation>
            <numerusform>{day} · {method} · %n deltog</numerusform>
            <numerusform>{day} · {method} · %n deltog</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal has been removed.</source>
        <translation>Förslaget är borttaget.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>[COMMAND …]</source>
        <translation>[KOMMANDO …]</translation>
    </message>
    <message>
        <source>Ethics discussions in social services. Without a command the app is opened.</source>
        <translation>Etiksamtal i socialtjänsten. Utan kommando öppnas programmet.</translation>
    </message>
    <message>
        <source>Open a made-up workplace with a year of history; nothing is kept.</source>
        <translation>Öppna en påhittad arbetsplats med ett års historik; ingenting sparas.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Visa vilken version det är.</translation>
    </message>
    <message>
        <source>Errors: {errors}. Warnings: {warnings}.</source>
        <translation>Fel: {errors}. Varningar: {warnings}.</translation>
    </message>
    <message>
        <source>Check packs, value bases, dilemmas and methods.</source>
        <translation>Granska innehållspaket, värdegrunder, dilemman och metoder.</translation>
    </message>
    <message>
        <source>Let a warning count as an error.</source>
        <translation>Räkna en varning som ett fel.</translation>
    </message>
    <message>
        <source>Wrote {count} discussions in {folder}.</source>
        <translation>Skrev {count} samtal i {folder}.</translation>
    </message>
    <message>
        <source>How many discussions.</source>
        <translation>Hur många samtal.</translation>
    </message>
    <message>
        <source>The same number gives the same history. Default: 1.</source>
        <translation>Samma tal ger samma historik. Annars: 1.</translation>
    </message>
    <message>
        <source>Write a made-up workplace with as many discussions as you like.</source>
        <translation>Skriv en påhittad arbetsplats med så många samtal du vill.</translation>
    </message>
    <message>
        <source>Found: {count}.</source>
        <translation>Träffar: {count}.</translation>
    </message>
    <message>
        <source>Search the history and the library.</source>
        <translation>Sök i historiken och biblioteket.</translation>
    </message>
    <message>
        <source>The language. Default: the system&apos;s, or Swedish.</source>
        <translation>Språket. Annars: systemets, eller svenska.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Visa den här texten.</translation>
    </message>
    <message>
        <source>The folder of the databases. Default: $ETHICSDESK_DATA, or the system&apos;s own.</source>
        <translation>Mappen med databaserna. Annars: $ETHICSDESK_DATA, eller systemets egen.</translation>
    </message>
    <message>
        <source>Answer in JSON, for other programs.</source>
        <translation>Svara i JSON, för andra program.</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>What you arrived at</source>
        <translation>Det ni kom fram till</translation>
    </message>
    <message>
        <source>No conclusion was written.</source>
        <translation>Ingen slutsats skrevs.</translation>
    </message>
    <message>
        <source>Not concluded yet.</source>
        <translation>Ingen slutsats än.</translation>
    </message>
    <message>
        <source>Disagreement that stays</source>
        <translation>Kvarstående oenighet</translation>
    </message>
    <message>
        <source>Leaned towards {letter}: {title}</source>
        <translation>Ni lutade åt {letter}: {title}</translation>
    </message>
</context>
<context>
    <name>ConclusionText</name>
    <message>
        <source>Disagreement that stays</source>
        <translation>Oenighet som står kvar</translation>
    </message>
    <message>
        <source>What do you still see differently?</source>
        <translation>Vad ser ni fortfarande olika på?</translation>
    </message>
    <message>
        <source>What you arrived at</source>
        <translation>Vad ni kom fram till</translation>
    </message>
    <message>
        <source>One sentence that everyone recognises</source>
        <translation>En mening som alla känner igen</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One fewer: {what}</source>
        <translation>En färre: {what}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation>En till: {what}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>in a week, {day}</source>
        <translation>om en vecka, {day}</translation>
    </message>
    <message>
        <source>in two weeks, {day}</source>
        <translation>om två veckor, {day}</translation>
    </message>
    <message>
        <source>in four weeks, {day}</source>
        <translation>om fyra veckor, {day}</translation>
    </message>
    <message>
        <source>next time we meet</source>
        <translation>nästa gång vi ses</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>en annan dag</translation>
    </message>
</context>
<context>
    <name>DilemmaAside</name>
    <message>
        <source>Principles at stake</source>
        <translation>Principer på spel</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Riktlinjer</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Tänk om …</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Each card changes one thing in the story. They come after the group&apos;s first stand.</source>
        <translation>Varje kort ändrar en sak i berättelsen. Korten kommer när gruppen har tagit ställning en första gång.</translation>
    </message>
</context>
<context>
    <name>DilemmaChips</name>
    <message>
        <source>Everyday</source>
        <translation>Vardagligt</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Svårt</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Mycket svårt</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>DilemmaFilters</name>
    <message>
        <source>Show only</source>
        <translation>Visa bara</translation>
    </message>
    <message>
        <source>Kind of dilemma</source>
        <translation>Typ av dilemma</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Princip</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Hur svårt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>Inte samtalat om än</translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation>Vardagligt</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Svårt</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Mycket svårt</translation>
    </message>
    <message>
        <source>At most 30 minutes</source>
        <translation>Högst 30 minuter</translation>
    </message>
    <message>
        <source>31–45 minutes</source>
        <translation>31–45 minuter</translation>
    </message>
    <message>
        <source>Over 45 minutes</source>
        <translation>Över 45 minuter</translation>
    </message>
</context>
<context>
    <name>DilemmaPage</name>
    <message>
        <source>Dilemmas</source>
        <translation>Dilemman</translation>
    </message>
    <message>
        <source>The dilemma before</source>
        <translation>Föregående dilemma</translation>
    </message>
    <message>
        <source>The next dilemma</source>
        <translation>Nästa dilemma</translation>
    </message>
    <message>
        <source>Start the discussion</source>
        <translation>Starta samtalet</translation>
    </message>
    <message>
        <source>At your workplace</source>
        <translation>Hos er</translation>
    </message>
    <message>
        <source>To the latest discussion</source>
        <translation>Till det senaste samtalet</translation>
    </message>
    <message>
        <source>{n} of {all} in the selection</source>
        <translation>{n} av {all} i urvalet</translation>
    </message>
    <message>
        <source>You have not discussed this dilemma yet.</source>
        <translation>Ni har inte samtalat om det här dilemmat än.</translation>
    </message>
    <message numerus="yes">
        <source>You have discussed it %n time(s), the last time {day}.</source>
        <translation>
            <numerusform>Ni har samtalat om det en gång, {day}.</numerusform>
            <numerusform>Ni har samtalat om det %n gånger, senast {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this year</source>
        <translation>
            <numerusform>%n gång i år</numerusform>
            <numerusform>%n gånger i år</numerusform>
        </translation>
    </message>
    <message>
        <source>last in {month}</source>
        <translation>senast {month}</translation>
    </message>
    <message>
        <source>Only in Swedish</source>
        <translation>Endast på svenska</translation>
    </message>
    <message>
        <source>Only in English</source>
        <translation>Endast på engelska</translation>
    </message>
</context>
<context>
    <name>DilemmaPreview</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Start the discussion</source>
        <translation>Starta samtalet</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Läs hela</translation>
    </message>
</context>
<context>
    <name>DilemmaView</name>
    <message>
        <source>Touches on {subjects}. Think of who is in the room.</source>
        <translation>Tar upp {subjects}. Tänk på vilka som är med i rummet.</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Vad står på spel</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Att tala om</translation>
    </message>
    <message>
        <source>For you who lead</source>
        <translation>Till dig som leder</translation>
    </message>
    <message>
        <source>Hide the note</source>
        <translation>Dölj anteckningen</translation>
    </message>
    <message>
        <source>Not to be read aloud.</source>
        <translation>Läses inte upp.</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Vad kan ni göra?</translation>
    </message>
</context>
<context>
    <name>DilemmasPage</name>
    <message>
        <source>Dilemmas</source>
        <translation>Dilemman</translation>
    </message>
    <message>
        <source>Search in titles, stories and questions</source>
        <translation>Sök i titel, berättelse och frågor</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear all filters and the search</source>
        <translation>Rensa alla filter och sökningen</translation>
    </message>
    <message numerus="yes">
        <source>None of %n dilemma(s)</source>
        <translation>
            <numerusform>Inte det enda dilemmat</numerusform>
            <numerusform>Inget av %n dilemman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dilemma(s)</source>
        <translation>
            <numerusform>%n dilemma</numerusform>
            <numerusform>%n dilemman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n dilemma(s)</source>
        <translation>
            <numerusform>{found} av %n dilemma</numerusform>
            <numerusform>{found} av %n dilemman</numerusform>
        </translation>
    </message>
    <message>
        <source>{filter}, filter, press to remove it</source>
        <translation>{filter}, filter, tryck för att ta bort</translation>
    </message>
    <message>
        <source>Nothing matches {word}.</source>
        <translation>Ingen träff på {word}.</translation>
    </message>
    <message>
        <source>No dilemma has all of that.</source>
        <translation>Inget dilemma har allt det.</translation>
    </message>
    <message>
        <source>Try a shorter word or remove a filter.</source>
        <translation>Pröva ett kortare ord eller ta bort ett filter.</translation>
    </message>
    <message>
        <source>Remove a filter.</source>
        <translation>Ta bort ett filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n more with what you have discussed</source>
        <translation>
            <numerusform>%n till om ni tar med det ni har samtalat om</numerusform>
            <numerusform>%n till om ni tar med det ni har samtalat om</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n dilemma(s)</source>
        <translation>
            <numerusform>Visa %n dilemma</numerusform>
            <numerusform>Visa %n dilemman</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Samtalat om</translation>
    </message>
    <message>
        <source>Only in Swedish</source>
        <translation>Endast på svenska</translation>
    </message>
    <message>
        <source>Only in English</source>
        <translation>Endast på engelska</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>Inte samtalat om än</translation>
    </message>
    <message>
        <source>Discussed {day}</source>
        <translation>Samtalat om {day}</translation>
    </message>
</context>
<context>
    <name>DiscussionPreview</name>
    <message numerus="yes">
        <source>%n took part</source>
        <translation>
            <numerusform>%n deltog</numerusform>
            <numerusform>%n deltog</numerusform>
        </translation>
    </message>
    <message>
        <source>What you arrived at</source>
        <translation>Det ni kom fram till</translation>
    </message>
    <message>
        <source>Disagreement that stays</source>
        <translation>Kvarstående oenighet</translation>
    </message>
    <message>
        <source>What you were to do</source>
        <translation>Det ni skulle göra</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Fortsätt där ni var</translation>
    </message>
    <message>
        <source>Read the whole discussion</source>
        <translation>Läs hela samtalet</translation>
    </message>
    <message>
        <source>{text} (dropped)</source>
        <translation>{text} (släppt)</translation>
    </message>
</context>
<context>
    <name>DiscussionsPage</name>
    <message>
        <source>Discussions</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <translation>Vad vill ni samtala om?</translation>
    </message>
    <message>
        <source>A dilemma</source>
        <translation>Ett dilemma</translation>
    </message>
    <message>
        <source>Choose one from the library</source>
        <translation>Välj ett ur biblioteket</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Eget fall</translation>
    </message>
    <message>
        <source>Something that happened here</source>
        <translation>Något som hände hos er</translation>
    </message>
    <message>
        <source>A principle</source>
        <translation>En princip</translation>
    </message>
    <message>
        <source>Go through the value base</source>
        <translation>Gå igenom värdegrunden</translation>
    </message>
    <message>
        <source>Open discussion</source>
        <translation>Fritt samtal</translation>
    </message>
    <message>
        <source>No method, one page to write on</source>
        <translation>Ingen metod, bara en sida att skriva på</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inte avslutade</translation>
    </message>
    <message>
        <source>Held lately</source>
        <translation>Senaste samtalen</translation>
    </message>
    <message>
        <source>Your discussions will gather here.</source>
        <translation>Här samlas era samtal.</translation>
    </message>
    <message>
        <source>The first one takes about fifteen minutes.</source>
        <translation>Det första tar ungefär en kvart.</translation>
    </message>
    <message>
        <source>A case of your own</source>
        <translation>Ett eget fall</translation>
    </message>
    <message>
        <source>Go on where you were: {phase}</source>
        <translation>Fortsätt där ni var: {phase}</translation>
    </message>
    <message>
        <source>Written, not yet begun</source>
        <translation>Nedskrivet, inte påbörjat</translation>
    </message>
</context>
<context>
    <name>EarlierVersions</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n tidigare version</numerusform>
            <numerusform>%n tidigare versioner</numerusform>
        </translation>
    </message>
    <message>
        <source>Until {day} at {time}</source>
        <translation>Till {day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Remove: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Vad som står på spel</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Vad det betyder för oss</translation>
    </message>
    <message>
        <source>The value that weighs most</source>
        <translation>Värdet som väger tyngst</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Vad det kostar</translation>
    </message>
    <message>
        <source>Where the limit goes</source>
        <translation>Var gränsen går</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Vad som behövs</translation>
    </message>
    <message>
        <source>I would</source>
        <translation>Jag skulle</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>The note has been removed.</source>
        <translation>Anteckningen är borttagen.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>What we know</source>
        <translation>Det vi vet</translation>
    </message>
    <message>
        <source>What happened and what is certain.</source>
        <translation>Vad som hände och vad som är säkert.</translation>
    </message>
    <message>
        <source>Write what you know, Enter saves</source>
        <translation>Skriv det ni vet, Enter sparar</translation>
    </message>
    <message>
        <source>Write what you know</source>
        <translation>Skriv det ni vet</translation>
    </message>
    <message>
        <source>What we know {n}</source>
        <translation>Det vi vet {n}</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Det vi inte vet</translation>
    </message>
    <message>
        <source>Guesses and interpretations too.</source>
        <translation>Gissningar och tolkningar hör också hit.</translation>
    </message>
    <message>
        <source>Write what you need to find out, Enter saves</source>
        <translation>Skriv det ni behöver ta reda på, Enter sparar</translation>
    </message>
    <message>
        <source>Write what you need to find out</source>
        <translation>Skriv det ni behöver ta reda på</translation>
    </message>
    <message>
        <source>Open question {n}</source>
        <translation>Öppen fråga {n}</translation>
    </message>
    <message>
        <source>Where we meet</source>
        <translation>Här möts vi</translation>
    </message>
    <message>
        <source>Also when we chose differently.</source>
        <translation>Även när vi valde olika.</translation>
    </message>
    <message>
        <source>Write what you share, Enter saves</source>
        <translation>Skriv det ni delar, Enter sparar</translation>
    </message>
    <message>
        <source>Write what you share</source>
        <translation>Skriv det ni delar</translation>
    </message>
    <message>
        <source>Where we meet {n}</source>
        <translation>Här möts vi {n}</translation>
    </message>
    <message>
        <source>Where we part</source>
        <translation>Här skiljer vi oss åt</translation>
    </message>
    <message>
        <source>Also when we chose the same.</source>
        <translation>Även när vi valde lika.</translation>
    </message>
    <message>
        <source>Write what sets you apart, Enter saves</source>
        <translation>Skriv det som skiljer er åt, Enter sparar</translation>
    </message>
    <message>
        <source>Write what sets you apart</source>
        <translation>Skriv det som skiljer er åt</translation>
    </message>
    <message>
        <source>Where we part {n}</source>
        <translation>Här skiljer vi oss åt {n}</translation>
    </message>
    <message>
        <source>We live up to it</source>
        <translation>Vi lever upp till det</translation>
    </message>
    <message>
        <source>What someone did, without names.</source>
        <translation>Vad någon gjorde, utan namn.</translation>
    </message>
    <message>
        <source>Write an example, Enter saves</source>
        <translation>Skriv ett exempel, Enter sparar</translation>
    </message>
    <message>
        <source>Write an example</source>
        <translation>Skriv ett exempel</translation>
    </message>
    <message>
        <source>Example {n} of living up to it</source>
        <translation>Exempel {n} på att vi lever upp till det</translation>
    </message>
    <message>
        <source>We fall short</source>
        <translation>Vi brister</translation>
    </message>
    <message>
        <source>What stands in the way: ways of working, time, resources.</source>
        <translation>Vad som står i vägen: arbetssätt, tid, resurser.</translation>
    </message>
    <message>
        <source>Example {n} of falling short</source>
        <translation>Exempel {n} på att vi brister</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>What should change in the value base or in our routines.</source>
        <translation>Det som bör ändras i värdegrunden eller i våra rutiner.</translation>
    </message>
    <message>
        <source>Write a proposal, Enter saves</source>
        <translation>Skriv ett förslag, Enter sparar</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>Skriv ett förslag</translation>
    </message>
    <message>
        <source>Proposal {n}</source>
        <translation>Förslag {n}</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>Värt att spara</translation>
    </message>
    <message>
        <source>In the group&apos;s own words.</source>
        <translation>Med gruppens egna ord.</translation>
    </message>
    <message>
        <source>Write something to keep, Enter saves</source>
        <translation>Skriv det ni vill spara, Enter sparar</translation>
    </message>
    <message>
        <source>Write something to keep</source>
        <translation>Skriv något att spara</translation>
    </message>
    <message>
        <source>Worth keeping {n}</source>
        <translation>Värt att spara {n}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The disk that holds {folder} is full.</source>
        <translation>Disken där {folder} ligger är full.</translation>
    </message>
    <message>
        <source>What you have written is still here.</source>
        <translation>Det du har skrivit står kvar.</translation>
    </message>
    <message>
        <source>Make room on it, and it is saved by itself.</source>
        <translation>Frigör plats, så sparas det av sig självt.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} does not answer as it should.</source>
        <translation>Disken där {folder} ligger svarar inte som den ska.</translation>
    </message>
    <message>
        <source>What was saved before is untouched. What you have written is still here.</source>
        <translation>Det som redan var sparat är orört. Det du har skrivit står kvar.</translation>
    </message>
    <message>
        <source>See that the disk is connected, then try again.</source>
        <translation>Se till att disken är ansluten och försök igen.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder {folder}.</source>
        <translation>Det går inte att skriva i mappen {folder}.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder.</source>
        <translation>Ge dig själv rätt att skriva där, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Another program is using the database {file}.</source>
        <translation>Ett annat program använder databasen {file}.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed. What you have written is still here.</source>
        <translation>Inget i den har ändrats. Det du har skrivit står kvar.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Stäng det andra programmet och försök igen.</translation>
    </message>
    <message>
        <source>The database {file} cannot be read.</source>
        <translation>Databasen {file} går inte att läsa.</translation>
    </message>
    <message>
        <source>The file is left as it is, and so are your backups.</source>
        <translation>Filen är orörd, och det är säkerhetskopiorna också.</translation>
    </message>
    <message>
        <source>Restore the latest backup. Keep the damaged file until you have done so.</source>
        <translation>Återställ den senaste säkerhetskopian. Spara den skadade filen tills det är gjort.</translation>
    </message>
    <message>
        <source>The database comes from a newer version of EthicsDesk.</source>
        <translation>Databasen kommer från en nyare version av EthicsDesk.</translation>
    </message>
    <message>
        <source>It is untouched.</source>
        <translation>Den är orörd.</translation>
    </message>
    <message>
        <source>Update the app to open it.</source>
        <translation>Uppdatera appen för att öppna den.</translation>
    </message>
    <message>
        <source>SQLite {found} is too old: EthicsDesk needs {needed} or later.</source>
        <translation>SQLite {found} är för gammal. EthicsDesk behöver {needed} eller senare.</translation>
    </message>
    <message>
        <source>No database has been opened.</source>
        <translation>Ingen databas har öppnats.</translation>
    </message>
    <message>
        <source>Install EthicsDesk again.</source>
        <translation>Installera EthicsDesk på nytt.</translation>
    </message>
    <message>
        <source>The workplace is no longer there.</source>
        <translation>Arbetsplatsen finns inte längre.</translation>
    </message>
    <message>
        <source>Nothing else has been changed.</source>
        <translation>Inget annat har ändrats.</translation>
    </message>
    <message>
        <source>Choose another workplace.</source>
        <translation>Välj en annan arbetsplats.</translation>
    </message>
    <message>
        <source>The discussion is no longer there.</source>
        <translation>Samtalet finns inte längre.</translation>
    </message>
    <message>
        <source>Undo the removal, or begin a new discussion.</source>
        <translation>Ångra borttagningen eller starta ett nytt samtal.</translation>
    </message>
    <message>
        <source>The note is no longer there.</source>
        <translation>Anteckningen finns inte längre.</translation>
    </message>
    <message>
        <source>Undo the removal, or write a new note.</source>
        <translation>Ångra borttagningen eller skriv en ny anteckning.</translation>
    </message>
    <message>
        <source>The follow-up is no longer there.</source>
        <translation>Uppföljningen finns inte längre.</translation>
    </message>
    <message>
        <source>Undo the removal, or add a new follow-up.</source>
        <translation>Ångra borttagningen eller lägg till en ny uppföljning.</translation>
    </message>
    <message>
        <source>The text that the discussion built on is missing.</source>
        <translation>Texten som samtalet byggde på saknas.</translation>
    </message>
    <message>
        <source>What the group wrote is still there.</source>
        <translation>Det gruppen har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>Restore a backup that holds it.</source>
        <translation>Återställ en säkerhetskopia där den finns med.</translation>
    </message>
    <message>
        <source>EthicsDesk is already open with the folder {folder}.</source>
        <translation>EthicsDesk är redan öppet med mappen {folder}.</translation>
    </message>
    <message>
        <source>Close it first, or choose another folder.</source>
        <translation>Stäng det först, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>There is no history in the folder {folder}.</source>
        <translation>Det finns ingen historik i mappen {folder}.</translation>
    </message>
    <message>
        <source>Open the app there once, or choose another folder.</source>
        <translation>Öppna programmet där en gång, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The text that the discussion built on is damaged.</source>
        <translation>Texten som samtalet byggde på är skadad.</translation>
    </message>
    <message>
        <source>The content that came with EthicsDesk is damaged. {finding}</source>
        <translation>Innehållet som följde med EthicsDesk är skadat. {finding}</translation>
    </message>
    <message>
        <source>What you have written is still there.</source>
        <translation>Det du har skrivit finns kvar.</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>Show with your hand. Only the counts are kept.</source>
        <translation>Visa med handen. Bara antalen sparas.</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Visa alla %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dilemma(s)</source>
        <translation>
            <numerusform>%n dilemma</numerusform>
            <numerusform>%n dilemman</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>The follow-up has been removed.</source>
        <translation>Uppföljningen är borttagen.</translation>
    </message>
    <message>
        <source>Follow-up {n}</source>
        <translation>Uppföljning {n}</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Ny uppföljning</translation>
    </message>
</context>
<context>
    <name>FollowUpPart</name>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Better one thing with a date than five without.</source>
        <translation>Hellre en sak med datum än fem utan.</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>What do we do?</source>
        <translation>Vad gör vi?</translation>
    </message>
    <message>
        <source>Who, by role</source>
        <translation>Vem (skriv roll)</translation>
    </message>
    <message>
        <source>A role, not a name</source>
        <translation>En roll, inte ett namn</translation>
    </message>
    <message>
        <source>When we look at it</source>
        <translation>När vi ser hur det gick</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
    <message>
        <source>the whole group</source>
        <translation>hela gruppen</translation>
    </message>
    <message>
        <source>the facilitator</source>
        <translation>samtalsledaren</translation>
    </message>
    <message>
        <source>the contact person</source>
        <translation>kontaktpersonen</translation>
    </message>
    <message>
        <source>the unit manager</source>
        <translation>enhetschefen</translation>
    </message>
    <message>
        <source>the manager brings it to the board</source>
        <translation>chefen tar det till nämnden</translation>
    </message>
</context>
<context>
    <name>FollowUpsPanel</name>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Follow-up {n}</source>
        <translation>Uppföljning {n}</translation>
    </message>
    <message>
        <source>You agreed on no follow-up.</source>
        <translation>Ni kom inte överens om någon uppföljning.</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>The note has been removed.</source>
        <translation>Anteckningen är borttagen.</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
</context>
<context>
    <name>GuidelineView</name>
    <message>
        <source>For example</source>
        <translation>Till exempel</translation>
    </message>
</context>
<context>
    <name>HandCount</name>
    <message>
        <source>The ballot is done</source>
        <translation>Omröstningen är klar</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Rösta om</translation>
    </message>
    <message>
        <source>Hands for {letter}: {way}</source>
        <translation>Händer för {letter}: {way}</translation>
    </message>
    <message>
        <source>There are not two ways to choose between yet.</source>
        <translation>Det finns inte två vägar att välja mellan än.</translation>
    </message>
    <message>
        <source>{count} of {total} have voted.</source>
        <translation>{count} av {total} har röstat.</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s) counted.</source>
        <translation>
            <numerusform>En hand är räknad.</numerusform>
            <numerusform>%n händer är räknade.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hand has been counted yet.</source>
        <translation>Ingen hand är räknad än.</translation>
    </message>
    <message>
        <source>The ballot has been held.</source>
        <translation>Omröstningen är hållen.</translation>
    </message>
    <message>
        <source>The result is shown after the second one.</source>
        <translation>Resultatet visas efter den andra omröstningen.</translation>
    </message>
    <message>
        <source>Fewer than three voted, so only the fact that a vote was held is kept.</source>
        <translation>Färre än tre röstade. Därför sparas bara att omröstningen hölls.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Röster</translation>
    </message>
    <message>
        <source>In one of the two ballots fewer than three voted, so they cannot be compared.</source>
        <translation>I en av de två omröstningarna röstade färre än tre. Därför går de inte att jämföra.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Not as many voted both times, so it cannot be said how many changed.</source>
        <translation>Olika många röstade de två gångerna. Därför går det inte att säga hur många som bytte väg.</translation>
    </message>
    <message>
        <source>No option gained or lost. What held you?</source>
        <translation>Ingen väg fick fler eller färre röster. Vad höll er kvar?</translation>
    </message>
    <message>
        <source>At least {count} of {total} changed. {letter} grew most.</source>
        <translation>Minst {count} av {total} bytte väg. {letter} växte mest.</translation>
    </message>
    <message>
        <source>At least {count} of {total} changed.</source>
        <translation>Minst {count} av {total} bytte väg.</translation>
    </message>
    <message>
        <source>Way {letter}, {title}: before {0}, after {1}</source>
        <translation>Väg {letter}, {title}: före {0}, efter {1}</translation>
    </message>
    <message>
        <source>Way {letter}, {title}: {0}</source>
        <translation>Väg {letter}, {title}: {0}</translation>
    </message>
</context>
<context>
    <name>HereCard</name>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>You have not discussed this principle yet.</source>
        <translation>Den här principen har ni inte samtalat om än.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>this year, the last time {day}</source>
        <translation>i år, senast {day}</translation>
    </message>
    <message>
        <source>Not this year</source>
        <translation>Inte i år</translation>
    </message>
    <message>
        <source>The last time was {day}.</source>
        <translation>Senast var {day}.</translation>
    </message>
    <message>
        <source>Q{n}</source>
        <translation>kv {n}</translation>
    </message>
    <message numerus="yes">
        <source>quarter {n}: %n time(s)</source>
        <translation>
            <numerusform>kvartal {n}: en gång</numerusform>
            <numerusform>kvartal {n}: %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>quarter {n}: none</source>
        <translation>kvartal {n}: ingen</translation>
    </message>
    <message>
        <source>This year by quarter. {quarters}.</source>
        <translation>I år, kvartal för kvartal. {quarters}.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The discussion has been removed.</source>
        <translation>Samtalet är borttaget.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Search discussions and notes</source>
        <translation>Sök bland samtal och anteckningar</translation>
    </message>
    <message>
        <source>Found in the history</source>
        <translation>Träffar i historiken</translation>
    </message>
    <message>
        <source>Your discussions will gather here.</source>
        <translation>Här samlas era samtal.</translation>
    </message>
    <message>
        <source>The first one takes about fifteen minutes.</source>
        <translation>Det första tar ungefär en kvart.</translation>
    </message>
    <message>
        <source>Start a discussion</source>
        <translation>Starta ett samtal</translation>
    </message>
    <message numerus="yes">
        <source>%n discussion(s) this year</source>
        <translation>
            <numerusform>%n samtal i år</numerusform>
            <numerusform>%n samtal i år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches {word}. Try a shorter word.</source>
        <translation>Ingen träff på {word}. Pröva ett kortare ord.</translation>
    </message>
</context>
<context>
    <name>IndividualChoiceScreen</name>
    <message>
        <source>Next person</source>
        <translation>Nästa person</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is kept, nor the order in which you wrote.</source>
        <translation>Inga namn sparas, inte heller i vilken ordning ni skrev.</translation>
    </message>
    <message>
        <source>Saved. The form is empty for the next person.</source>
        <translation>Sparat. Rutan är tom för nästa person.</translation>
    </message>
    <message>
        <source>Hide the choices</source>
        <translation>Dölj valen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the choice: {what}</source>
        <translation>Ta bort valet: {what}</translation>
    </message>
    <message>
        <source>The note has been removed.</source>
        <translation>Anteckningen är borttagen.</translation>
    </message>
    <message>
        <source>This is what I would do</source>
        <translation>Det här skulle jag göra</translation>
    </message>
    <message>
        <source>because this matters</source>
        <translation>eftersom det här är viktigt</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>Det kostar</translation>
    </message>
    <message>
        <source>I limit that by</source>
        <translation>Jag mildrar det genom</translation>
    </message>
    <message>
        <source>To manage it I need</source>
        <translation>För att klara det behöver jag</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) saved</source>
        <translation>
            <numerusform>Ett val är sparat</numerusform>
            <numerusform>%n val är sparade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntroductionView</name>
    <message>
        <source>How to read it</source>
        <translation>Så läser ni den</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Builds on: {sources}</source>
        <translation>Bygger på: {sources}</translation>
    </message>
    <message>
        <source>Adopted {day} by {body}</source>
        <translation>Antagen {day} av {body}</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Before you begin</source>
        <translation>Innan ni börjar</translation>
    </message>
    <message>
        <source>Kept: what you write, counts and times. Not kept: who you are, sound, who said what.</source>
        <translation>Sparas: det ni skriver, antal och tider. Sparas inte: vilka ni är, ljud, vem som sade vad.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Anyone who can use this computer account can read it.</source>
        <translation>Allt stannar på den här datorn. Alla som kan använda datorkontot kan läsa det.</translation>
    </message>
    <message>
        <source>No names are needed. Write roles: the mother, the neighbour, a colleague.</source>
        <translation>Inga namn behövs. Skriv roller: mamman, grannen, en kollega.</translation>
    </message>
    <message>
        <source>The duty to report still holds. What is said here in confidence lifts no duty to report a serious wrong (lex Sarah) or concern for a child.</source>
        <translation>Anmälningsplikten gäller som vanligt. Att något sägs i förtroende tar inte bort skyldigheten att rapportera ett missförhållande (lex Sarah) eller anmäla oro för ett barn.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Everything can be done from the keyboard.</source>
        <translation>Allt går att göra från tangentbordet.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Today, Dilemmas, Value base, Discussions, History</source>
        <translation>Idag, Dilemman, Värdegrund, Samtal, Historik</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>Nästa eller föregående del av fönstret</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tabb, pilar</translation>
    </message>
    <message>
        <source>Between groups, and inside them</source>
        <translation>Mellan grupper, och inuti dem</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Bakåt och framåt</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Sök på den här sidan</translation>
    </message>
    <message>
        <source>A new discussion</source>
        <translation>Ett nytt samtal</translation>
    </message>
    <message>
        <source>Undo what was taken away</source>
        <translation>Ångra det som togs bort</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as from the start</source>
        <translation>Större text, mindre text, som från början</translation>
    </message>
    <message>
        <source>Settings, keys, menu</source>
        <translation>Inställningar, tangenter, meny</translation>
    </message>
    <message>
        <source>Save now; everything is saved as you type</source>
        <translation>Spara nu; allt sparas medan du skriver</translation>
    </message>
    <message>
        <source>Leave a search or close a question; never loses text</source>
        <translation>Lämna en sökning eller stäng en fråga; ingen text går förlorad</translation>
    </message>
    <message>
        <source>While you lead a discussion</source>
        <translation>När du leder ett samtal</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Nästa moment</translation>
    </message>
    <message>
        <source>Next and previous phase</source>
        <translation>Nästa och föregående moment</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pausa och fortsätt</translation>
    </message>
    <message>
        <source>Two more minutes</source>
        <translation>Två minuter till</translation>
    </message>
    <message>
        <source>Keep something for another day</source>
        <translation>Parkera till en annan gång</translation>
    </message>
    <message>
        <source>Save the line and go on to the next</source>
        <translation>Spara raden och gå vidare till nästa</translation>
    </message>
    <message>
        <source>Remove a line; it can be undone</source>
        <translation>Ta bort en rad; det går att ångra</translation>
    </message>
</context>
<context>
    <name>LawNotes</name>
    <message>
        <source>What the law says</source>
        <translation>Vad lagen säger</translation>
    </message>
    <message>
        <source>Not legal advice. Check what the law says today before you rely on it.</source>
        <translation>Inte juridisk rådgivning. Kontrollera vad som gäller i dag innan ni lutar er mot det.</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Stämde den {day}</translation>
    </message>
</context>
<context>
    <name>LeaderNote</name>
    <message>
        <source>For you who lead</source>
        <translation>Till dig som leder</translation>
    </message>
    <message>
        <source>Not to be read aloud.</source>
        <translation>Läs inte upp det här.</translation>
    </message>
</context>
<context>
    <name>LeanChoice</name>
    <message>
        <source>None of them</source>
        <translation>Ingen av dem</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open a page at {host} in your web browser?</source>
        <translation>Öppna en sida på {host} i webbläsaren?</translation>
    </message>
    <message>
        <source>{address} is outside EthicsDesk.</source>
        <translation>{address} ligger utanför EthicsDesk.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Öppna i webbläsaren</translation>
    </message>
</context>
<context>
    <name>MissingSide</name>
    <message>
        <source>No one has spoken for it yet.</source>
        <translation>Ingen har talat för än.</translation>
    </message>
    <message>
        <source>No one has spoken against it yet.</source>
        <translation>Ingen har talat emot än.</translation>
    </message>
    <message>
        <source>No one has spoken for {letter} yet.</source>
        <translation>Ingen har talat för {letter} än.</translation>
    </message>
    <message>
        <source>No one has spoken against {letter} yet.</source>
        <translation>Ingen har talat emot {letter} än.</translation>
    </message>
    <message>
        <source>What would someone say who chose that way?</source>
        <translation>Vad skulle den säga som valde den vägen?</translation>
    </message>
    <message>
        <source>What would someone say who chose another way?</source>
        <translation>Vad skulle den säga som valde en annan väg?</translation>
    </message>
    <message>
        <source>Go to {letter}</source>
        <translation>Gå till {letter}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Skriv det</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>What you want to keep. Write roles, not names.</source>
        <translation>Det ni vill spara. Skriv roller i stället för namn.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>en</translation>
    </message>
    <message>
        <source>two</source>
        <translation>två</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>fyra</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fem</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sju</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>åtta</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nio</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tio</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elva</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>tolv</translation>
    </message>
</context>
<context>
    <name>OpenDiscussion</name>
    <message>
        <source>Open discussion</source>
        <translation>Fritt samtal</translation>
    </message>
    <message>
        <source>You talk without a method and write down what you want to keep.</source>
        <translation>Ni samtalar utan metod och skriver ner det ni vill ha kvar.</translation>
    </message>
    <message>
        <source>No method: the group finds its own way.</source>
        <translation>Ingen metod: gruppen hittar sin egen väg.</translation>
    </message>
    <message>
        <source>To talk about what weighs on you without deciding beforehand how.</source>
        <translation>Att prata om det som ligger och skaver utan att bestämma formen i förväg.</translation>
    </message>
    <message>
        <source>We talk</source>
        <translation>Vi samtalar</translation>
    </message>
    <message>
        <source>What do we want to talk about today? What is at stake, and for whom?</source>
        <translation>Vad vill vi prata om i dag? Vad står på spel, och för vem?</translation>
    </message>
    <message>
        <source>Let everyone speak once before anyone speaks twice. No names; the duty to report applies.</source>
        <translation>Låt alla tala en gång innan någon talar två gånger. Inga namn behövs, och anmälningsplikten gäller.</translation>
    </message>
    <message>
        <source>What we arrived at</source>
        <translation>Vad vi kom fram till</translation>
    </message>
    <message>
        <source>What do we agree on, and what do we still disagree about?</source>
        <translation>Vad är vi överens om, och vad är vi fortfarande oense om?</translation>
    </message>
    <message>
        <source>One sentence is enough. Disagreement is a result, and is written down with the same care.</source>
        <translation>En mening räcker. Oenighet är ett resultat och skrivs ner med samma omsorg.</translation>
    </message>
    <message>
        <source>What we do now</source>
        <translation>Vad vi gör nu</translation>
    </message>
    <message>
        <source>What do we do, who does it and when do we look at how it went?</source>
        <translation>Vad gör vi, vem gör det och när tittar vi på hur det gick?</translation>
    </message>
    <message>
        <source>Better one thing with a date than five without. Write a role rather than a name.</source>
        <translation>Hellre en sak med datum än fem utan. Skriv roll i stället för namn.</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Pulls strongly towards {principle}</source>
        <translation>Talar starkt för {principle}</translation>
    </message>
    <message>
        <source>Pulls towards {principle}</source>
        <translation>Talar för {principle}</translation>
    </message>
    <message>
        <source>Pulls against {principle}</source>
        <translation>Talar emot {principle}</translation>
    </message>
    <message>
        <source>Pulls strongly against {principle}</source>
        <translation>Talar starkt emot {principle}</translation>
    </message>
    <message>
        <source>option {letter}</source>
        <translation>väg {letter}</translation>
    </message>
    <message>
        <source>Show the reasons</source>
        <translation>Visa skälen</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>Dölj skälen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Emot</translation>
    </message>
</context>
<context>
    <name>OptionsScreen</name>
    <message>
        <source>Way {letter}</source>
        <translation>Väg {letter}</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Lägg till en väg</translation>
    </message>
    <message>
        <source>What we could do</source>
        <translation>Vad vi kan göra</translation>
    </message>
    <message>
        <source>What is lost by it</source>
        <translation>Vad som då går förlorat</translation>
    </message>
    <message>
        <source>Not only the trouble</source>
        <translation>Inte bara besväret</translation>
    </message>
</context>
<context>
    <name>OwnCase</name>
    <message>
        <source>What the case is called</source>
        <translation>Vad fallet kallas</translation>
    </message>
    <message>
        <source>A few lines about what happened</source>
        <translation>Några rader om vad som hände</translation>
    </message>
    <message>
        <source>Write roles, not names: the mother, the neighbour, a colleague.</source>
        <translation>Skriv roller i stället för namn: mamman, grannen, en kollega.</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>Parking lot</source>
        <translation>Parkering</translation>
    </message>
    <message>
        <source>Keep for another day</source>
        <translation>Parkera till en annan gång</translation>
    </message>
    <message>
        <source>What shall wait? Enter keeps it</source>
        <translation>Vad ska vänta? Enter sparar</translation>
    </message>
</context>
<context>
    <name>PhaseAccount</name>
    <message>
        <source>skipped</source>
        <translation>hoppades över</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>öppnades inte</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {n}</source>
        <translation>{what}, {n}</translation>
    </message>
    <message>
        <source>work environment</source>
        <translation>arbetsmiljö</translation>
    </message>
    <message>
        <source>for another day</source>
        <translation>till en annan gång</translation>
    </message>
</context>
<context>
    <name>PrincipleView</name>
    <message>
        <source>How it shows in everyday work</source>
        <translation>Så märks det i vardagen</translation>
    </message>
    <message>
        <source>When we fall short</source>
        <translation>När det brister</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Att tala om</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Hide the background</source>
        <translation>Dölj bakgrunden</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>The moral question</source>
        <translation>Den moraliska frågan</translation>
    </message>
    <message>
        <source>One sentence, without names.</source>
        <translation>En mening, utan namn.</translation>
    </message>
    <message>
        <source>Is it right to …?</source>
        <translation>Är det rätt att …?</translation>
    </message>
    <message>
        <source>Write a new question</source>
        <translation>Skriv en ny fråga</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier question(s)</source>
        <translation>
            <numerusform>En tidigare fråga</numerusform>
            <numerusform>%n tidigare frågor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonsAccount</name>
    <message>
        <source>A way that was taken away</source>
        <translation>En väg som togs bort</translation>
    </message>
    <message>
        <source>On the question itself</source>
        <translation>Om själva frågan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Emot</translation>
    </message>
    <message>
        <source>{side} {letter}, reason {n}</source>
        <translation>{side} {letter}, skäl {n}</translation>
    </message>
    <message>
        <source>{side}, reason {n}</source>
        <translation>{side}, skäl {n}</translation>
    </message>
    <message>
        <source>No one spoke for this side.</source>
        <translation>Ingen talade för den här sidan.</translation>
    </message>
    <message>
        <source>the client&apos;s side</source>
        <translation>klientens sida</translation>
    </message>
    <message>
        <source>the child&apos;s side</source>
        <translation>barnets sida</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Go on where you were</source>
        <translation>Fortsätt där ni var</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the discussion</source>
        <translation>Ta bort samtalet</translation>
    </message>
    <message>
        <source>You change it afterwards. What stood here before is kept under each text.</source>
        <translation>Du ändrar i efterhand. Det som stod här förut finns kvar under varje text.</translation>
    </message>
    <message>
        <source>Something you thought of afterwards?</source>
        <translation>Något ni kom på efteråt?</translation>
    </message>
    <message>
        <source>Afterthought</source>
        <translation>Eftertanke</translation>
    </message>
    <message>
        <source>Write an afterthought, without names</source>
        <translation>Skriv en eftertanke, utan namn</translation>
    </message>
    <message>
        <source>Add it to the discussion</source>
        <translation>Lägg till i samtalet</translation>
    </message>
    <message>
        <source>The discussion</source>
        <translation>Samtalet</translation>
    </message>
    <message>
        <source>Your own case</source>
        <translation>Ert eget fall</translation>
    </message>
    <message>
        <source>Principle: {title}</source>
        <translation>Princip: {title}</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Eget fall</translation>
    </message>
    <message>
        <source>Open discussion</source>
        <translation>Fritt samtal</translation>
    </message>
    <message>
        <source>{day} {year} at {time}</source>
        <translation>{day} {year} kl. {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation>
            <numerusform>%n deltog</numerusform>
            <numerusform>%n deltog</numerusform>
        </translation>
    </message>
    <message>
        <source>led by {facilitator}</source>
        <translation>samtalsledare: {facilitator}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>avbrutet</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inte avslutat</translation>
    </message>
    <message>
        <source>Done changing</source>
        <translation>Klar med ändringarna</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change what is written</source>
        <translation>Ändra det som är skrivet</translation>
    </message>
    <message>
        <source>The afterthought has been removed.</source>
        <translation>Eftertanken är borttagen.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>What you knew</source>
        <translation>Det ni visste</translation>
    </message>
    <message>
        <source>What you did not know</source>
        <translation>Det ni inte visste</translation>
    </message>
    <message>
        <source>The moral question</source>
        <translation>Den moraliska frågan</translation>
    </message>
    <message>
        <source>Ways that you added</source>
        <translation>Vägar som ni lade till</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Vilka som berörs</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>How the principles weighed</source>
        <translation>Hur principerna vägde</translation>
    </message>
    <message>
        <source>What each would do, without names</source>
        <translation>Vad var och en skulle göra, utan namn</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>Där ni möttes</translation>
    </message>
    <message>
        <source>Where you parted</source>
        <translation>Där ni skildes åt</translation>
    </message>
    <message>
        <source>Where you live up to it</source>
        <translation>Där ni lever upp till det</translation>
    </message>
    <message>
        <source>Where you fall short</source>
        <translation>Där det brister</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>Värt att spara</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Slutsats</translation>
    </message>
    <message>
        <source>Disagreement that stays</source>
        <translation>Kvarstående oenighet</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Hur det var</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkerat</translation>
    </message>
    <message>
        <source>Afterthoughts</source>
        <translation>Eftertankar</translation>
    </message>
    <message>
        <source>{principle} speaks strongly for: {other}</source>
        <translation>{principle} talar starkt för: {other}</translation>
    </message>
    <message>
        <source>{principle} speaks for: {other}</source>
        <translation>{principle} talar för: {other}</translation>
    </message>
    <message>
        <source>{principle} beside: {other}</source>
        <translation>{principle} vid sidan av: {other}</translation>
    </message>
    <message>
        <source>{principle} speaks against: {other}</source>
        <translation>{principle} talar emot: {other}</translation>
    </message>
    <message>
        <source>{principle} speaks strongly against: {other}</source>
        <translation>{principle} talar starkt emot: {other}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message numerus="yes">
        <source>%n discussion(s)</source>
        <translation>
            <numerusform>%n samtal</numerusform>
            <numerusform>%n samtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n uppföljning</numerusform>
            <numerusform>%n uppföljningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dilemma(s)</source>
        <translation>
            <numerusform>%n dilemma</numerusform>
            <numerusform>%n dilemman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n princip</numerusform>
            <numerusform>%n principer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guideline(s)</source>
        <translation>
            <numerusform>%n riktlinje</numerusform>
            <numerusform>%n riktlinjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n metod</numerusform>
            <numerusform>%n metoder</numerusform>
        </translation>
    </message>
    <message>
        <source>Open discussion</source>
        <translation>Fritt samtal</translation>
    </message>
</context>
<context>
    <name>RoundScreen</name>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Ett steg tillbaka</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Everyone has been asked.</source>
        <translation>Alla har fått frågan.</translation>
    </message>
    <message>
        <source>Turn {n}</source>
        <translation>Tur {n}</translation>
    </message>
    <message>
        <source>Turn {n} of {all}</source>
        <translation>Tur {n} av {all}</translation>
    </message>
    <message>
        <source>Everyone has equally long. Anyone may pass.</source>
        <translation>Alla har lika lång tid, och det är tillåtet att säga pass.</translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds each. Anyone may pass.</source>
        <translation>
            <numerusform>Ungefär %n sekund var. Det är tillåtet att säga pass.</numerusform>
            <numerusform>Ungefär %n sekunder var. Det är tillåtet att säga pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes each. Anyone may pass.</source>
        <translation>
            <numerusform>Ungefär en minut var. Det är tillåtet att säga pass.</numerusform>
            <numerusform>Ungefär %n minuter var. Det är tillåtet att säga pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed. Ask whether they want to say something now.</source>
        <translation>
            <numerusform>En sade pass. Fråga om hen vill säga något nu.</numerusform>
            <numerusform>%n sade pass. Fråga om de vill säga något nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Finish</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Skip this phase</source>
        <translation>Hoppa över momentet</translation>
    </message>
    <message>
        <source>Keep talking</source>
        <translation>Fortsätt samtala</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Moment</translation>
    </message>
    <message numerus="yes">
        <source>{method} · {workplace} · %n take(s) part</source>
        <translation>
            <numerusform>{method} · {workplace} · %n deltar</numerusform>
            <numerusform>{method} · {workplace} · %n deltar</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Previous phase: {title}</source>
        <translation>Föregående moment: {title}</translation>
    </message>
    <message>
        <source>Finish and sum up</source>
        <translation>Avsluta och sammanfatta</translation>
    </message>
    <message>
        <source>Next phase: {title}</source>
        <translation>Nästa moment: {title}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Nästa: {title}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message numerus="yes">
        <source>%n min left · done at {time}</source>
        <translation>
            <numerusform>%n min kvar · klart kl. {time}</numerusform>
            <numerusform>%n min kvar · klart kl. {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>The time for this phase is up. Take the time you need and the rest is re-planned.</source>
        <translation>Tiden för momentet är slut. Ta den tid ni behöver, så räknas resten om.</translation>
    </message>
    <message>
        <source>One minute left of this phase.</source>
        <translation>En minut kvar av momentet.</translation>
    </message>
    <message>
        <source>Half of the time for this phase is left.</source>
        <translation>Halva tiden för momentet är kvar.</translation>
    </message>
    <message numerus="yes">
        <source>Finish the discussion now? %n phase(s) remain. What you have written is kept.</source>
        <translation>
            <numerusform>Avsluta samtalet nu? Ett moment är kvar. Det ni har skrivit sparas.</numerusform>
            <numerusform>Avsluta samtalet nu? %n moment är kvar. Det ni har skrivit sparas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Sparat kl. {time}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Search in discussions, dilemmas, principles and methods</source>
        <translation>Sök bland samtal, dilemman, principer och metoder</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>En träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches {word}. Try a shorter word.</source>
        <translation>Ingen träff på {word}. Pröva ett kortare ord.</translation>
    </message>
    <message>
        <source>Only this workplace&apos;s own history is searched, and the library.</source>
        <translation>Sökningen gäller den här arbetsplatsens historik och biblioteket.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Arbetsplatser</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>Var allt finns</translation>
    </message>
    <message>
        <source>About EthicsDesk</source>
        <translation>Om EthicsDesk</translation>
    </message>
    <message>
        <source>The name of one more workplace</source>
        <translation>Namnet på en arbetsplats till</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljust eller mörkt</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Rörelser</translation>
    </message>
    <message>
        <source>Everything you write lies in this folder on this computer: workplace.db with its two helper files, backups and your settings.</source>
        <translation>Allt ni skriver ligger i den här mappen på den här datorn: workplace.db med sina två hjälpfiler, säkerhetskopior och dina inställningar.</translation>
    </message>
    <message>
        <source>The database is not encrypted yet: anyone who can use this computer account can read it. Turn on the computer&apos;s own disk encryption, and ask your IT department how the computer is backed up.</source>
        <translation>Databasen är inte krypterad än: den som kan använda datorkontot kan läsa den. Slå på datorns egen diskkryptering, och fråga IT-avdelningen hur datorn säkerhetskopieras.</translation>
    </message>
    <message>
        <source>Version {version}. Free software under EUPL-1.2. No account, no network, no telemetry. Fonts: Atkinson Hyperlegible Next and Literata (OFL). Icons: Lucide (ISC).</source>
        <translation>Version {version}. Fri programvara under EUPL-1.2. Inget konto, inget nätverk, ingen telemetri. Typsnitt: Atkinson Hyperlegible Next och Literata (OFL). Ikoner: Lucide (ISC).</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla tangenter</translation>
    </message>
    <message>
        <source>The last workplace cannot be removed. Add another one first, or change its name.</source>
        <translation>Den sista arbetsplatsen går inte att ta bort. Lägg till en annan först, eller byt namn på den.</translation>
    </message>
    <message>
        <source>{name} and its history have been removed.</source>
        <translation>{name} och dess historik är borttagna.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Lugnt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The workplace&apos;s name: {name}</source>
        <translation>Arbetsplatsens namn: {name}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Visas nu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>Write the name of the workplace first.</source>
        <translation>Skriv arbetsplatsens namn först.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>The client&apos;s side</source>
        <translation>Klientens sida</translation>
    </message>
    <message>
        <source>The child&apos;s side</source>
        <translation>Barnets sida</translation>
    </message>
</context>
<context>
    <name>SilentWritingScreen</name>
    <message>
        <source>Silence. Write on paper, or for yourself.</source>
        <translation>Tystnad. Skriv på papper eller för dig själv.</translation>
    </message>
    <message>
        <source>What you wrote is your own. Here you write only what the group wants to keep.</source>
        <translation>Det du skrev är ditt eget. Här skriver ni bara det gruppen vill spara.</translation>
    </message>
    <message>
        <source>What you write is your own and is not kept here.</source>
        <translation>Det du skriver är ditt eget och sparas inte här.</translation>
    </message>
</context>
<context>
    <name>SinceLast</name>
    <message>
        <source>No follow-ups are waiting.</source>
        <translation>Inga uppföljningar väntar.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Visa alla %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeTable</name>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Affected {n}</source>
        <translation>Berörd {n}</translation>
    </message>
</context>
<context>
    <name>StakeholdersScreen</name>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>Add someone who is touched</source>
        <translation>Lägg till någon som berörs</translation>
    </message>
    <message>
        <source>Show what the dilemma says</source>
        <translation>Visa vad dilemmat säger</translation>
    </message>
    <message>
        <source>Hide what the dilemma says</source>
        <translation>Dölj vad dilemmat säger</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>A role, not a name</source>
        <translation>En roll, inte ett namn</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>Vad som är viktigt</translation>
    </message>
    <message>
        <source>What follows from that</source>
        <translation>Vad som följer av det</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Everything is filled in. Change it if you like, or begin.</source>
        <translation>Allt är ifyllt. Ändra om ni vill, eller börja direkt.</translation>
    </message>
    <message>
        <source>What shall we call it?</source>
        <translation>Vad ska vi kalla fallet?</translation>
    </message>
    <message>
        <source>A few words, no names</source>
        <translation>Några ord, inga namn</translation>
    </message>
    <message>
        <source>Write a few words first, so that you find it again in the history.</source>
        <translation>Skriv några ord först, så att ni hittar fallet igen i historiken.</translation>
    </message>
    <message>
        <source>What happened? A few lines are enough.</source>
        <translation>Vad hände? Några rader räcker.</translation>
    </message>
    <message>
        <source>The moment when it felt hardest. Write roles, not names: the mother, a colleague.</source>
        <translation>Stunden när det kändes som svårast. Skriv roller i stället för namn: mamman, en kollega.</translation>
    </message>
    <message>
        <source>Change age, place and family so that nobody can be recognised. It is saved as you type.</source>
        <translation>Ändra ålder, plats och familj så att ingen går att känna igen. Det sparas medan du skriver.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>How much time do you have?</source>
        <translation>Hur lång tid har ni?</translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation>Hur många är ni?</translation>
    </message>
    <message>
        <source>Only the number is kept, never names.</source>
        <translation>Bara antalet sparas, aldrig namn.</translation>
    </message>
    <message>
        <source>Kept: what you write, counts and times. Not kept: who you are, sound, who said what. Anyone who uses this computer account can read it.</source>
        <translation>Sparas: det ni skriver, antal och tider. Sparas inte: vilka ni är, ljud, vem som sade vad. Den som använder det här datorkontot kan läsa det.</translation>
    </message>
    <message>
        <source>Begin the discussion</source>
        <translation>Börja samtalet</translation>
    </message>
    <message>
        <source>A case of your own</source>
        <translation>Ett eget fall</translation>
    </message>
    <message>
        <source>An open discussion</source>
        <translation>Ett fritt samtal</translation>
    </message>
    <message>
        <source>{short}–{long} min</source>
        <translation>{short}–{long} min</translation>
    </message>
    <message>
        <source>Suits best</source>
        <translation>Passar bäst</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Done at about {time}</source>
        <translation>Klart omkring kl. {time}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>not begun</source>
        <translation>inte påbörjat</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>överhoppat</translation>
    </message>
    <message>
        <source>{title}, phase {place} of {of}, {state}</source>
        <translation>{title}, moment {place} av {of}, {state}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Kind of dilemma</source>
        <translation>Typ av dilemma</translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation>Ingen typ vald</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>2 more minutes</source>
        <translation>Två minuter till</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Without a date</source>
        <translation>Utan datum</translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation>
            <numerusform>%n deltog</numerusform>
            <numerusform>%n deltog</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. Conclusion: {conclusion}</source>
        <translation>{what}. Slutsats: {conclusion}</translation>
    </message>
    <message>
        <source>Principle: {title}</source>
        <translation>Princip: {title}</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Eget fall</translation>
    </message>
    <message>
        <source>Open discussion</source>
        <translation>Fritt samtal</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausat</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Everything until now is saved.</source>
        <translation>Allt hittills är sparat.</translation>
    </message>
    <message>
        <source>No conclusion was written.</source>
        <translation>Ingen slutsats skrevs.</translation>
    </message>
    <message>
        <source>disagreement stays</source>
        <translation>oenighet kvar</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) left</source>
        <translation>
            <numerusform>%n uppföljning kvar</numerusform>
            <numerusform>%n uppföljningar kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>{state}: go on</source>
        <translation>{state}: fortsätt</translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message>
        <source>paused</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>over</source>
        <translation>över tiden</translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation>snart slut</translation>
    </message>
    <message numerus="yes">
        <source>of %n min</source>
        <translation>
            <numerusform>av %n min</numerusform>
            <numerusform>av %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Over time by {time}</source>
        <translation>{time} över tiden</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kvar</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Suggestion for the next discussion</source>
        <translation>Förslag till nästa samtal</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Varför just det här?</translation>
    </message>
    <message>
        <source>Start the discussion</source>
        <translation>Starta samtalet</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Läs först</translation>
    </message>
    <message>
        <source>Another suggestion</source>
        <translation>Annat förslag</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Eget fall</translation>
    </message>
    <message>
        <source>Something that happened here</source>
        <translation>Något som hände hos er</translation>
    </message>
    <message>
        <source>A principle</source>
        <translation>En princip</translation>
    </message>
    <message>
        <source>Go through the value base</source>
        <translation>Gå igenom värdegrunden</translation>
    </message>
    <message>
        <source>Morning dilemma</source>
        <translation>Morgondilemma</translation>
    </message>
    <message>
        <source>A quarter of an hour, ready to run</source>
        <translation>En kvart, färdig att köra</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sedan sist</translation>
    </message>
    <message>
        <source>What you have talked about this year</source>
        <translation>Vad ni har pratat om i år</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgon</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kväll</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>God dag</translation>
    </message>
    <message numerus="yes">
        <source>{day} · {workplace} has had %n discussion(s) this year</source>
        <translation>
            <numerusform>{day} · {workplace} har haft ett samtal i år</numerusform>
            <numerusform>{day} · {workplace} har haft %n samtal i år</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {workplace} has had no discussion yet this year</source>
        <translation>{day} · {workplace} har inte haft något samtal i år än</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>You have not discussed it yet.</source>
        <translation>Ni har inte samtalat om det än.</translation>
    </message>
    <message>
        <source>{principle} has never been discussed here.</source>
        <translation>{principle} har aldrig varit uppe hos er.</translation>
    </message>
    <message>
        <source>{principle} has not been discussed since {month}.</source>
        <translation>{principle} har inte varit uppe sedan {month}.</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n discussion(s) were all of the kind {axis}.</source>
        <translation>
            <numerusform>Ert senaste samtal handlade om typen {axis}.</numerusform>
            <numerusform>Era %n senaste samtal handlade alla om typen {axis}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one you discussed longest ago, {day}.</source>
        <translation>Det är längst sedan ni samtalade om det, {day}.</translation>
    </message>
    <message>
        <source>You were interrupted at {time}. Everything until then is saved.</source>
        <translation>Ni avbröts kl. {time}. Allt fram till dess är sparat.</translation>
    </message>
    <message>
        <source>You were interrupted {day} at {time}. Everything until then is saved.</source>
        <translation>Ni avbröts {day} kl. {time}. Allt fram till dess är sparat.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Fortsätt där ni var</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n time(s) this year.</source>
        <translation>
            <numerusform>{title}: en gång i år.</numerusform>
            <numerusform>{title}: %n gånger i år.</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>{title}: not yet.</source>
        <translation>{title}: inte än.</translation>
    </message>
    <message>
        <source>not this year</source>
        <translation>inte i år</translation>
    </message>
    <message>
        <source>{title}: not this year.</source>
        <translation>{title}: inte i år.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>Uppföljningen är klar.</translation>
    </message>
    <message>
        <source>The follow-up is dropped.</source>
        <translation>Uppföljningen är släppt.</translation>
    </message>
    <message>
        <source>The follow-up is going on.</source>
        <translation>Uppföljningen pågår.</translation>
    </message>
</context>
<context>
    <name>Touched</name>
    <message>
        <source>Which principles are at stake?</source>
        <translation>Vilka principer står på spel?</translation>
    </message>
    <message>
        <source>Press those that you talk about.</source>
        <translation>Markera dem som ni talar om.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>EthicsDesk cannot open its database</source>
        <translation>EthicsDesk kan inte öppna sin databas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
</context>
<context>
    <name>TwistScreen</name>
    <message>
        <source>This story has no what-if cards. Change one thing in it yourselves: what if …?</source>
        <translation>Den här berättelsen har inga tänk om-kort. Ändra en sak i den själva: tänk om …?</translation>
    </message>
    <message>
        <source>Card {n}</source>
        <translation>Kort {n}</translation>
    </message>
    <message>
        <source>Draw card {n} and read it aloud</source>
        <translation>Dra kort {n} och läs det högt</translation>
    </message>
    <message>
        <source>Put the card back</source>
        <translation>Lägg tillbaka kortet</translation>
    </message>
    <message>
        <source>Vote on the changed story</source>
        <translation>Rösta på den ändrade berättelsen</translation>
    </message>
    <message>
        <source>Hide the vote</source>
        <translation>Dölj omröstningen</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>{what} Press Ctrl+Z to undo.</source>
        <translation>{what} Tryck Ctrl+Z för att ångra.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Så här:</translation>
    </message>
    <message>
        <source>See {command} --help.</source>
        <translation>Se {command} --help.</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>Valet {name} finns inte.</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>Kommandot {name} finns inte.</translation>
    </message>
    <message>
        <source>The option {name} needs a value.</source>
        <translation>Valet {name} behöver ett värde.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} saknas.</translation>
    </message>
    <message>
        <source>The value of {name} cannot be used.</source>
        <translation>Värdet för {name} går inte att använda.</translation>
    </message>
    <message>
        <source>The command has too many words.</source>
        <translation>Det står för många ord i kommandot.</translation>
    </message>
    <message>
        <source>Write {choices}.</source>
        <translation>Skriv {choices}.</translation>
    </message>
    <message>
        <source>Write a whole number, {least} or more.</source>
        <translation>Skriv ett heltal, {least} eller mer.</translation>
    </message>
    <message>
        <source>Write a path that exists and is of the right kind.</source>
        <translation>Skriv en sökväg som finns och är av rätt sort.</translation>
    </message>
</context>
<context>
    <name>ValueBasePage</name>
    <message>
        <source>Contents of the value base</source>
        <translation>Innehåll i värdegrunden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Discuss the principle</source>
        <translation>Samtala om principen</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Riktlinjer</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>About the guidelines</source>
        <translation>Om riktlinjerna</translation>
    </message>
    <message>
        <source>Only in Swedish</source>
        <translation>Endast på svenska</translation>
    </message>
    <message>
        <source>Only in English</source>
        <translation>Endast på engelska</translation>
    </message>
    <message>
        <source>Dilemmas that touch the principle</source>
        <translation>Dilemman som rör principen</translation>
    </message>
    <message>
        <source>Close to this one</source>
        <translation>Nära den här</translation>
    </message>
    <message>
        <source>The last time you discussed one of them was {day}.</source>
        <translation>Senast ni samtalade om något av dem var {day}.</translation>
    </message>
    <message>
        <source>You have not discussed any of them yet.</source>
        <translation>Ni har inte samtalat om något av dem än.</translation>
    </message>
    <message>
        <source>Dilemmas that name the guideline</source>
        <translation>Dilemman där riktlinjen är med</translation>
    </message>
    <message>
        <source>not discussed yet</source>
        <translation>inte samtalat om än</translation>
    </message>
    <message>
        <source>discussed {day}</source>
        <translation>samtalat om {day}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad den är till för</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n time(s) this year</source>
        <translation>
            <numerusform>{title}, en gång i år</numerusform>
            <numerusform>{title}, %n gånger i år</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, not discussed yet</source>
        <translation>{title}, inte samtalat om än</translation>
    </message>
    <message>
        <source>{title}, not discussed this year</source>
        <translation>{title}, inte samtalat om i år</translation>
    </message>
</context>
<context>
    <name>WeighRow</name>
    <message>
        <source>not weighed yet</source>
        <translation>inte vägt än</translation>
    </message>
    <message>
        <source>{what}: why?</source>
        <translation>{what}: varför?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
</context>
<context>
    <name>WeighValues</name>
    <message>
        <source>What wins over {principle}?</source>
        <translation>Vad vinner över {principle}?</translation>
    </message>
    <message>
        <source>A value, a habit, time, money or our own safety.</source>
        <translation>Ett värde, en vana, tid, pengar eller vår egen trygghet.</translation>
    </message>
    <message>
        <source>Write what wins, Enter adds it</source>
        <translation>Skriv vad som vinner, Enter lägger till</translation>
    </message>
    <message>
        <source>the other value nearly always wins</source>
        <translation>det andra värdet vinner nästan alltid</translation>
    </message>
    <message>
        <source>the other value often wins</source>
        <translation>det andra värdet vinner ofta</translation>
    </message>
    <message>
        <source>they weigh the same</source>
        <translation>de väger lika</translation>
    </message>
    <message>
        <source>the principle often wins</source>
        <translation>principen vinner ofta</translation>
    </message>
    <message>
        <source>the principle nearly always wins</source>
        <translation>principen vinner nästan alltid</translation>
    </message>
    <message>
        <source>The note has been removed.</source>
        <translation>Anteckningen är borttagen.</translation>
    </message>
</context>
<context>
    <name>WeighWays</name>
    <message>
        <source>Ways to act</source>
        <translation>Vägar att välja på</translation>
    </message>
    <message>
        <source>strongly against</source>
        <translation>starkt emot</translation>
    </message>
    <message>
        <source>against</source>
        <translation>emot</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>varken eller</translation>
    </message>
    <message>
        <source>for</source>
        <translation>för</translation>
    </message>
    <message>
        <source>strongly for</source>
        <translation>starkt för</translation>
    </message>
    <message>
        <source>{n} of {all} weighed</source>
        <translation>{n} av {all} vägda</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to the table</source>
        <translation>Välkommen till bordet</translation>
    </message>
    <message>
        <source>Here the group gets a dilemma, a method and time to talk to the end. What you write stays on this computer.</source>
        <translation>Här får gruppen ett dilemma, en metod och tid att tala färdigt. Det ni skriver stannar på den här datorn.</translation>
    </message>
    <message>
        <source>What is your workplace called?</source>
        <translation>Vad heter er arbetsplats?</translation>
    </message>
    <message>
        <source>You can change the name and add more later.</source>
        <translation>Du kan byta namn och lägga till fler senare.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>No account, no network.</source>
        <translation>Inget konto, inget nätverk.</translation>
    </message>
    <message>
        <source>Write the name of the workplace first, for example Home care east.</source>
        <translation>Skriv arbetsplatsens namn först, till exempel Hemtjänst öst.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Something went wrong in the app.</source>
        <translation>Något gick fel i appen.</translation>
    </message>
    <message>
        <source>What is shown as saved is saved. You can go on.</source>
        <translation>Det som visas som sparat är sparat. Du kan gå vidare.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the usual ones are used.</source>
        <translation>Dina inställningar gick inte att läsa. De vanliga används i stället.</translation>
    </message>
    <message>
        <source>The file is kept as {path}. No discussion is touched.</source>
        <translation>Filen finns kvar som {path}. Inget samtal är rört.</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>Workplace: {name}</source>
        <translation>Arbetsplats: {name}</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Allt stannar på den här datorn</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Dilemmas</source>
        <translation>Dilemman</translation>
    </message>
    <message>
        <source>Value base</source>
        <translation>Värdegrund</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Add or change workplaces …</source>
        <translation>Lägg till eller ändra arbetsplatser …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>_FollowUp</name>
    <message>
        <source>What became of it</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>släppt</translation>
    </message>
</context>
<context>
    <name>_LineCard</name>
    <message>
        <source>Remove: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Släppt</translation>
    </message>
    <message>
        <source>To the discussion</source>
        <translation>Till samtalet</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Vad blev det av det?</translation>
    </message>
    <message>
        <source>Was to be done {day}</source>
        <translation>Skulle varit klart {day}</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>pågår</translation>
    </message>
</context>
</TS>
