<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArgumentsScreen</name>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotTable</name>
    <message numerus="yes">
        <source>{letter}, {ballot}: %n vote(s)</source>
        <translation>
            <numerusform>{letter}, {ballot}: %n vote</numerusform>
            <numerusform>{letter}, {ballot}: %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>{day} · {method} · %n took part</source>
        <translation>
            <numerusform>{day} · {method} · %n took part</numerusform>
            <numerusform>{day} · {method} · %n took part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DilemmaAside</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DilemmaPage</name>
    <message numerus="yes">
        <source>You have discussed it %n time(s), the last time {day}.</source>
        <translation>
            <numerusform>You have discussed it once, {day}.</numerusform>
            <numerusform>You have discussed it %n times, the last time {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this year</source>
        <translation>
            <numerusform>%n time this year</numerusform>
            <numerusform>%n times this year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DilemmasPage</name>
    <message numerus="yes">
        <source>None of %n dilemma(s)</source>
        <translation>
            <numerusform>Not the one dilemma</numerusform>
            <numerusform>None of %n dilemmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dilemma(s)</source>
        <translation>
            <numerusform>%n dilemma</numerusform>
            <numerusform>%n dilemmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n dilemma(s)</source>
        <translation>
            <numerusform>{found} of %n dilemma</numerusform>
            <numerusform>{found} of %n dilemmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more with what you have discussed</source>
        <translation>
            <numerusform>%n more with what you have discussed</numerusform>
            <numerusform>%n more with what you have discussed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n dilemma(s)</source>
        <translation>
            <numerusform>Show %n dilemma</numerusform>
            <numerusform>Show %n dilemmas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscussionPreview</name>
    <message numerus="yes">
        <source>%n took part</source>
        <translation>
            <numerusform>%n took part</numerusform>
            <numerusform>%n took part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierVersions</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dilemma(s)</source>
        <translation>
            <numerusform>%n dilemma</numerusform>
            <numerusform>%n dilemmas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandCount</name>
    <message numerus="yes">
        <source>%n hand(s) counted.</source>
        <translation>
            <numerusform>One hand counted.</numerusform>
            <numerusform>%n hands counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HereCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quarter {n}: %n time(s)</source>
        <translation>
            <numerusform>quarter {n}: once</numerusform>
            <numerusform>quarter {n}: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n discussion(s) this year</source>
        <translation>
            <numerusform>%n discussion this year</numerusform>
            <numerusform>%n discussions this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndividualChoiceScreen</name>
    <message numerus="yes">
        <source>%n choice(s) saved</source>
        <translation>
            <numerusform>One choice saved</numerusform>
            <numerusform>%n choices saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseAccount</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message numerus="yes">
        <source>%n earlier question(s)</source>
        <translation>
            <numerusform>One earlier question</numerusform>
            <numerusform>%n earlier questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation>
            <numerusform>%n took part</numerusform>
            <numerusform>%n took part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message numerus="yes">
        <source>%n discussion(s)</source>
        <translation>
            <numerusform>%n discussion</numerusform>
            <numerusform>%n discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dilemma(s)</source>
        <translation>
            <numerusform>%n dilemma</numerusform>
            <numerusform>%n dilemmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n principle</numerusform>
            <numerusform>%n principles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guideline(s)</source>
        <translation>
            <numerusform>%n guideline</numerusform>
            <numerusform>%n guidelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n method</numerusform>
            <numerusform>%n methods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundScreen</name>
    <message numerus="yes">
        <source>About %n seconds each. Anyone may pass.</source>
        <translation>
            <numerusform>About %n second each. Anyone may pass.</numerusform>
            <numerusform>About %n seconds each. Anyone may pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes each. Anyone may pass.</source>
        <translation>
            <numerusform>About one minute each. Anyone may pass.</numerusform>
            <numerusform>About %n minutes each. Anyone may pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed. Ask whether they want to say something now.</source>
        <translation>
            <numerusform>One passed. Ask whether they want to say something now.</numerusform>
            <numerusform>%n passed. Ask whether they want to say something now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message numerus="yes">
        <source>{method} · {workplace} · %n take(s) part</source>
        <translation>
            <numerusform>{method} · {workplace} · %n takes part</numerusform>
            <numerusform>{method} · {workplace} · %n take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left · done at {time}</source>
        <translation>
            <numerusform>%n min left · done at {time}</numerusform>
            <numerusform>%n min left · done at {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish the discussion now? %n phase(s) remain. What you have written is kept.</source>
        <translation>
            <numerusform>Finish the discussion now? One phase remains. What you have written is kept.</numerusform>
            <numerusform>Finish the discussion now? %n phases remain. What you have written is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceLast</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%n took part</source>
        <translation>
            <numerusform>%n took part</numerusform>
            <numerusform>%n took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) left</source>
        <translation>
            <numerusform>%n follow-up left</numerusform>
            <numerusform>%n follow-ups left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message numerus="yes">
        <source>of %n min</source>
        <translation>
            <numerusform>of %n min</numerusform>
            <numerusform>of %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>{day} · {workplace} has had %n discussion(s) this year</source>
        <translation>
            <numerusform>{day} · {workplace} has had one discussion this year</numerusform>
            <numerusform>{day} · {workplace} has had %n discussions this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n discussion(s) were all of the kind {axis}.</source>
        <translation>
            <numerusform>Your last discussion was of the kind {axis}.</numerusform>
            <numerusform>Your last %n discussions were all of the kind {axis}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n time(s) this year.</source>
        <translation>
            <numerusform>{title}: once this year.</numerusform>
            <numerusform>{title}: %n times this year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueBasePage</name>
    <message numerus="yes">
        <source>{title}, %n time(s) this year</source>
        <translation>
            <numerusform>{title}, once this year</numerusform>
            <numerusform>{title}, %n times this year</numerusform>
        </translation>
    </message>
</context>
</TS>
