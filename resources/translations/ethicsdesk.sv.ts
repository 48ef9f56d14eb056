<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {what} {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: warning: {what} {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the file with a line of --- and write the fields under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it with a line of --- before the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front matter cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference (&amp; or *) is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value out, or put quotation marks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag ({tag}) is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away, or put quotation marks around the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {most} levels within each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one, without lines of --- or ... between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a field is not a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, a colon and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not consist of fields with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, a colon and a value on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation mark from line {line} is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bracket from line {line} is not closed, or a comma is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or put a comma between the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon stands where none can be, or the line is indented too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotation marks around a text with a colon, or align the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab stands where spaces are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value cannot begin with this character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotation marks around the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backslash is followed by something that means nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write two backslashes, or use single quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line does not fit what stands before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is indented as the others, and that each field has a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8 (first at byte {byte}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters and accents are written apart here (the text is not in the form NFC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter again, or save the file as NFC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character stands here that cannot be seen ({character}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is {size} KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to at most {most} KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack has {count} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack is {size} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to at most {most} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no pack here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder with a pack.yaml, or a folder or file inside one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack.yaml is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it beside the folders of the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value-base.yaml is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it beside the principles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value base has no introduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of this name belongs to no part of a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it out, or give it a name such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack does not name the language {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to &quot;languages&quot; in pack.yaml, or take the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for a newer EthicsDesk (format {format}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the app. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field &quot;{field}&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, for example: {field}: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has no text in the language {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it after {language}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field &quot;{field}&quot; is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {near}? Known are {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} is no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 3 to 60 small letters a to z, digits and hyphens, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year-month-day, for example 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day when it was last checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} is no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write three numbers, for example 1.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} is no range of versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example &quot;&gt;=1.0,&lt;2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an SPDX id such as CC-BY-4.0, or own use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it within [ and ], with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} should be fields with values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} should be one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on the same line, after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is more than one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has a space first or last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} stands alone or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the others away, or {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: {value} is the axis itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section &quot;{section}&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it after &quot;{before}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it first in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section &quot;{section}&quot; stands in the wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to before &quot;{after}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section &quot;{section}&quot; stands twice (also on line {line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section &quot;{section}&quot; is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the heading away, or make it one of level 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text stands before the first heading that it can belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it under a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{section}&quot; is {count} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{section}&quot; has {count} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, or take the line away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{section}&quot; should be a numbered list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin each line with a number and a full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question does not end in a question mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point does not say who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as - **who:** what they need or fear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {option} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;### {option}&quot; with &quot;{pro}&quot; and &quot;{contra}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;### {option}&quot; is no option in the front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to &quot;options&quot;, or take the text away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;### {option}&quot; stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {option} has no &quot;{label}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the line, an empty line and one to three points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{label}&quot; of option {option} has {count} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one to three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list stands right under &quot;{label}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an empty line between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of option {option} belongs to no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a point under &quot;{pro}&quot; or &quot;{contra}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {option} comes here, where {expected} is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the letter, or name what was taken away in &quot;retired&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {option} is retired and still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away from one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {option} pulls only towards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one principle that it goes against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {option} pulls only against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one principle that it speaks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not pulled by any option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it in &quot;pulls&quot; or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} does not stand in &quot;principles&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it there, or take it away here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;### {twist}&quot; stands where &quot;### {expected}&quot; is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number them from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{section}&quot; has {count} cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write two or three, each under &quot;### 1&quot;, &quot;### 2&quot; and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card {twist} has no line that begins &quot;{label}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it last, with one or two questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} does not stand in &quot;order&quot; in value-base.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading &quot;{section}&quot; has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it last in the line, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no paragraph begins &quot;{label}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shares add up to {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They should add up to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} is less than what comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the numbers rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a brace stands here that is filled with nothing ({brace}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {allowed}, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} means nothing in a phase of the kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML is not allowed ({tag}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write **bold** instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write *italic* instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the backticks, or the space before the line, away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no heading of level 2, 3 or 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the line with ##, ### or #### and a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line across the page is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link can only go to https:, principle:, guideline:, dilemma: or a heading here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [words](https://address), or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes and addresses apart from the text are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a brace stands where it would be read as markup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has more than two levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use two at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has {count} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} holds markup ({mark}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture comes from outside the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in pictures/ and describe it in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture {file} is not in the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in pictures/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is not described in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it shows between [ and ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .svg, .png or .jpg, with the ending that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is {size} KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, at most {most} KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture holds something that could load or run ({part}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away, or save the picture as .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture cannot be read as SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a personal identity number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence of {count} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the law note is from {date}, more than two years ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it and change the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has {count} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{field}&quot; stands twice (also on line {line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} &quot;{id}&quot; differs from the file name &quot;{name}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} &quot;{id}&quot; differs from the folder &quot;{name}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: the same id stands in {file}:{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack &quot;{id}&quot; ({range}) is needed and not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the packs &quot;{id}&quot; and &quot;{other}&quot; need each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the two away from requires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is touched by no dilemma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {here} here and {there} in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} stands here and not in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} stands in {file} and not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{section}&quot; has {here} points here and {there} in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no English translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {file} when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Swedish translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a translation without its original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {file}, or take this one away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote last could not be saved. It is still on the page. If you close now, it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>What you arrived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence that everyone can hear and recognise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement is a result, and is written with the same care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way did you lean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals on the value base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a proposal, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the discussion again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day} · {method} · %n took part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal has been removed.</source>
        <translation type="unfinished"></translation>
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
    <name>Counter</name>
    <message>
        <source>One fewer: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DilemmaAside</name>
    <message>
        <source>Principles at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each card changes one thing in the story. They come when the group has taken a first stand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DilemmaChips</name>
    <message>
        <source>Everyday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DilemmaView</name>
    <message>
        <source>Take care: this touches on {subjects}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you who lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscussionsPage</name>
    <message>
        <source>Discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dilemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the value base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method, one page to write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your discussions will gather here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one takes about fifteen minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you were: {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, not yet begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>The note has been removed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content that came with EthicsDesk is damaged. {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>The note has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidelineView</name>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: what you write, counts and times. Not kept: who you are, sound, who said what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Anyone who can use this computer account can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names are needed. Write roles: the mother, the neighbour, a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty to report still holds. What is said here in confidence lifts no duty to report a serious wrong (lex Sarah) or concern for a child.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawNotes</name>
    <message>
        <source>What the law says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not legal advice. Check what the law says today before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaderNote</name>
    <message>
        <source>For you who lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeanChoice</name>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open a page at {host} in your web browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is outside EthicsDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls towards {principle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls against {principle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls strongly against {principle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCase</name>
    <message>
        <source>What the case is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few lines about what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write roles, not names: the mother, the neighbour, a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall wait? Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>The moral question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it right to …?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new question</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundScreen</name>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has equally long. Anyone may pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds each. Anyone may pass.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes each. Anyone may pass.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed. Ask whether they want to say something now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{method} · {workplace} · %n take(s) part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Previous phase: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and sum up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next phase: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min left · done at {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The time for this phase is up. Take the time you need and the rest is re-planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute left of this phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the time for this phase is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finish the discussion now? %n phase(s) remain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilentWritingScreen</name>
    <message>
        <source>Silence. Write on paper, or for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is your own. Here you write only what the group wants to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is your own and is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SinceLast</name>
    <message>
        <source>No follow-ups are waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholdersScreen</name>
    <message>
        <source>The child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone who is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the dilemma says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what the dilemma says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role, not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows from that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is filled in. Change it if you like, or begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we call it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words, no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words first, so that you find it again in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened? A few lines are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment when it felt hardest. Write roles, not names: the mother, a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change age, place and family so that nobody can be recognised. It is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time do you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the number is kept, never names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: what you write, counts and times. Not kept: who you are, sound, who said what. Anyone who uses this computer account can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short}–{long} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at about {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, phase {place} of {of}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Kind of dilemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 more minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Over time by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion for the next discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the value base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning dilemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour, ready to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have talked about this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day} · {workplace} has had %n discussion(s) this year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not discussed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{principle} has never been discussed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{principle} has not been discussed since {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your last %n discussion(s) were all of the kind {axis}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one you discussed longest ago, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were interrupted at {time}. Everything until then is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n time(s) this year.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: not this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up is going on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>EthicsDesk cannot open its database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Press Ctrl+Z to undo.</source>
        <translation type="unfinished"></translation>
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
    <name>WelcomePage</name>
    <message>
        <source>Welcome to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the group gets a dilemma, a method and time to talk to the end. What you write stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your workplace called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change the name and add more later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the workplace first, for example Home care east.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Something went wrong in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown as saved is saved. You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read, so the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept as {path}. No discussion is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilemmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or change workplaces …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LineCard</name>
    <message>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to be done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
