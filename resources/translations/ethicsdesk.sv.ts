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
        <source>Shorten it to at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least {least}.</source>
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
    <name>Errors</name>
    <message>
        <source>The disk that holds {folder} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it, and it is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {folder} does not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is untouched. What you have written is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the disk is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the database {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it has been changed. What you have written is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is left as it is, and so are your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the latest backup. Keep the damaged file until you have done so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database comes from a newer version of EthicsDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the app to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite {found} is too old: EthicsDesk needs {needed} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database has been opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install EthicsDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workplace is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another workplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discussion is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the removal, or begin a new discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the removal, or write a new note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the removal, or add a new follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that the discussion built on is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group wrote is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDiscussion</name>
    <message>
        <source>Open discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You talk without a method and write down what you want to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method: the group finds its own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk about what weighs on you without deciding beforehand how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we want to talk about today? What is at stake, and for whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everyone speak once before anyone speaks twice. No names; the duty to report applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we arrived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we agree on, and what do we still disagree about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence is enough. Disagreement is a result, and is written down with the same care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we do, who does it and when do we look at how it went?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better one thing with a date than five without. Write a role rather than a name.</source>
        <translation type="unfinished"></translation>
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
    <name>Window</name>
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
</TS>
