<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Reason</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), or in another order</source>
        <translation>
            <numerusform>%n row, or in another order</numerusform>
            <numerusform>%n rows, or in another order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message numerus="yes">
        <source>sent + %n day(s)</source>
        <translation>
            <numerusform>sent + %n day</numerusform>
            <numerusform>sent + %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma</name>
    <message numerus="yes">
        <source>%n file(s) taken in, encrypted.</source>
        <translation>
            <numerusform>%n file taken in, encrypted.</numerusform>
            <numerusform>%n files taken in, encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>at least %n day</numerusform>
            <numerusform>at least %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n day(s)</source>
        <translation>
            <numerusform>%1–%n day</numerusform>
            <numerusform>%1–%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stayed in the office</source>
        <translation>
            <numerusform>%n thing stayed in the office</numerusform>
            <numerusform>%n things stayed in the office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n place(s) that changed since.</source>
        <translation>
            <numerusform>Undone, but for %n place that changed since.</numerusform>
            <numerusform>Undone, but for %n places that changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::AskedView</name>
    <message numerus="yes">
        <source>%n</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::CodeMenu</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::CommunicationPage</name>
    <message numerus="yes">
        <source>A reply was due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>A reply was due on %1, %n day ago.</numerusform>
            <numerusform>A reply was due on %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reply is due on %1, in %n day(s).</source>
        <translation>
            <numerusform>A reply is due on %1, in %n day.</numerusform>
            <numerusform>A reply is due on %1, in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::ComparePage</name>
    <message numerus="yes">
        <source>Merged; %n record(s) now refer to one.</source>
        <translation>
            <numerusform>Merged; %n record now refers to one.</numerusform>
            <numerusform>Merged; %n records now refer to one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::DossierWork</name>
    <message numerus="yes">
        <source>%n decision(s) are to be taken again: what they were about has changed.</source>
        <translation>
            <numerusform>%n decision is to be taken again: what it was about has changed.</numerusform>
            <numerusform>%n decisions are to be taken again: what they were about has changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::FilesPage</name>
    <message numerus="yes">
        <source>%n file(s) of evidence belong to no record. They are left where they are.</source>
        <translation>
            <numerusform>%n file of evidence belongs to no record. It is left where it is.</numerusform>
            <numerusform>%n files of evidence belong to no record. They are left where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::IdleWatch</name>
    <message numerus="yes">
        <source>locks in %n min</source>
        <translation>
            <numerusform>locks in %n min</numerusform>
            <numerusform>locks in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::PagesView</name>
    <message numerus="yes">
        <source>It may not leave yet: %n decision(s) to make. These pages show what would print now.</source>
        <translation>
            <numerusform>It may not leave yet: %n decision to make. These pages show what would print now.</numerusform>
            <numerusform>It may not leave yet: %n decisions to make. These pages show what would print now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::RecordEditor</name>
    <message numerus="yes">
        <source>Recorded in %1: %2 and %n more.</source>
        <translation>
            <numerusform>Recorded in %1: %2 and %n more.</numerusform>
            <numerusform>Recorded in %1: %2 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::RegistrationInsight</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation>
            <numerusform>%n sent back</numerusform>
            <numerusform>%n sent back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::TableDialog</name>
    <message numerus="yes">
        <source>%1 of %n row(s) may leave, without names and texts. What leaves is entered in the log.</source>
        <translation>
            <numerusform>%1 of %n row may leave, without names and texts. What leaves is entered in the log.</numerusform>
            <numerusform>%1 of %n rows may leave, without names and texts. What leaves is entered in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::TodayPage</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Enter opens what was changed.</source>
        <translation>
            <numerusform>%n change. Enter opens what was changed.</numerusform>
            <numerusform>%n changes. Enter opens what was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::cli</name>
    <message numerus="yes">
        <source>Recorded. Case %1, %n task(s).</source>
        <translation>
            <numerusform>Recorded. Case %1, %n task.</numerusform>
            <numerusform>Recorded. Case %1, %n tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found (%n source(s))</source>
        <translation>
            <numerusform>found (%n source)</numerusform>
            <numerusform>found (%n sources)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found (%n source(s), %1)</source>
        <translation>
            <numerusform>found (%n source, %1)</numerusform>
            <numerusform>found (%n sources, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A guess at the passphrase costs %1 MiB of memory and %n pass(es).</source>
        <translation>
            <numerusform>A guess at the passphrase costs %1 MiB of memory and %n pass.</numerusform>
            <numerusform>A guess at the passphrase costs %1 MiB of memory and %n passes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) in.</source>
        <translation>
            <numerusform>%n way in.</numerusform>
            <numerusform>%n ways in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not translated yet</source>
        <translation>
            <numerusform>%n text not translated yet</numerusform>
            <numerusform>%n texts not translated yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence belong to no record; they are left where they are.</source>
        <translation>
            <numerusform>%n file of evidence belongs to no record; it is left where it is.</numerusform>
            <numerusform>%n files of evidence belong to no record; they are left where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::words</name>
    <message numerus="yes">
        <source>● in part: %n text(s) not written yet</source>
        <translation>
            <numerusform>● in part: %n text not written yet</numerusform>
            <numerusform>● in part: %n texts not written yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between stage %1 and the end not accounted for.</source>
        <translation>
            <numerusform>%n day between stage %1 and the end not accounted for.</numerusform>
            <numerusform>%n days between stage %1 and the end not accounted for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between stages %1 and %2 not accounted for.</source>
        <translation>
            <numerusform>%n day between stages %1 and %2 not accounted for.</numerusform>
            <numerusform>%n days between stages %1 and %2 not accounted for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stages %1 and %2 overlap by %n day(s).</source>
        <translation>
            <numerusform>Stages %1 and %2 overlap by %n day.</numerusform>
            <numerusform>Stages %1 and %2 overlap by %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) over</source>
        <translation>
            <numerusform>at least %n day over</numerusform>
            <numerusform>at least %n days over</numerusform>
        </translation>
    </message>
</context>
</TS>
