<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>entity</name>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that happened on the timeline of a case. Base row for all kinds; it need not be a violation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who had which part in an act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause and sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a disappeared person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, by whom, for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istanbul Protocol essentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that keeps together what happened to one person, organisation or group over one matter, and the work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint, appeal or other domestic step: what the UN forms read. Becomes a proceeding only when it has hearings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per case, restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any text or speech sent out: UN complaint, letter, statement, brief, interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party to a communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author, signatory, speaker, addressee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention or assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What anyone does for the target: help or pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, or did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person or organisation agreed to, for which use, until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to one use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country context item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating, law, treaty, recommendation, visit request, policy: the background a file or UPR annex needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of a context item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the custody timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access in custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did a judge, a lawyer, the family first see him: what WGAD category III lives on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document or evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file kept encrypted, with hash and chain of custody; also listed in a library view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence custody row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations and written narratives: files are written in Russian and Uzbek, the UN reads English, French, Spanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone with a name or a label: victim, defender, official, witness, relative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSO, GONGO, union, outlet, company, agency, court, UN body: victims, authorities and partners in one register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of unnamed people or bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that &apos;dozens of relatives&apos; can be a target without invented names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spelling of one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach, and when it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dated status of a person, organisation or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or body to person or body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gazetteer entry; pick or add in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public happening many acts may belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number somebody gives, with who gives it. Rival numbers stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One accusation against one accused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruling and sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decision about one accused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sanction of a ruling; fifteen days and ten years must both fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One filing and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of an attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task or deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coordinator&apos;s look at one revision of a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to a record and field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where information comes from. Shown everywhere only by its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread between a source and a record or one field of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who a source is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed box (security.md): anybody at work can write it, reading needs the sealing key, which may not be on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One conversation with a source or a person; earlier ones are shown first so that nobody is asked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff account of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine on which this vault was opened: its line of changes, its file-number prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every dossier made: which records, at what level, hash of the file, for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, labels per language, order, retired flag, local additions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which extension row exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from kind, target, place, date unless typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we say it amounts to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date does not mean ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day the status was last known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest, anniversary, harvest, law it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent reason, ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sources say happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the authorities say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal or political view, ours or of a named author; printed apart from the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law or article the authorities name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one if any date or place is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reached the person, when first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason told by the authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warrant by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incommunicado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguards met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked in either list = not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguards denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health in custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions put on the released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WGAD categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sought form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a source gives only the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported denials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they wanted the target to do or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, car, number seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel of choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the appeal is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetrator type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank, post, unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;about 16&quot; is 15 to 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out from birth or age, may be set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number, country-year-laptop prefix-counter; never reused, made offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short neutral title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it happened; the first one goes into the file number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the newest review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral summary; the only text of the case row itself that goes into exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the file is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the file was opened (exact, ours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations, laws, visit requests this file illustrates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One home for complaints and appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic steps not taken or useless, and why (the WGAD form asks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the rule that gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why useless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;do not call the home&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a task; missed by a day it stands first on Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to tell, after how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If we publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may follow, and who accepts it; read before every export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressees among UN and other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session, cycle, agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number given by the addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep submitter secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact file sent, with hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies, opinions, effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt by the addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on to the government; the reply clock starts here and only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out from transmitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our comments due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As their letter says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as printed when not matched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country as listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority or company approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty = all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per use: yes, no and not asked are three things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told that the state will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows the government will get the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listening, no pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the giver to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child herself agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the giver authorises us to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed counts as not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;not my address&quot;, &quot;only after release&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a region word if the seed gives none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued or whom it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommending state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph, article, session, cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage during which it happened (court, hospital, punishment cell, transport do not split it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in the encrypted store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, device or archive it was taken from, and tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the safe copy of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview covered until asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (label)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle or &quot;courier 2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (label)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the original; shown as stale when that changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exports print when the name may not appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age at the time is worked out as a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind, issuer, date, number (the WGAD form asks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work for rights: what, where, since when (shows the protected activity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity, belief, family, only if it matters to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs that matter in custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name already public by own choice or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, recognitions, bans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical exams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent or not, with sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration state over time, labels, exile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;dozens&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of bodies, not people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always there; one name is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic or middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic or middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe hours; never leave a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law, list, decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post or function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who counts or claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As worded, translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said fabricated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source calls it fabricated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it became known; may be months later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term runs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the court or prison says; wins over our count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit for earlier custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days the law gives the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As worded in the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer reached us: the appeal clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New faults named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults not named in an earlier answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the day was worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was worked out, such as transmitted + 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later recorded edits of reviewed fields reopen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the screen shows instead of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exports may cite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exports may speak of this source; default generic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For published items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, address, page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field, or the whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conveyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, line, minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the source itself relies on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few people could know this: ask &quot;who will be suspected?&quot; before it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source itself relies on; echoes are not corroboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no person record should exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to contact, what to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed fields as only the sealing key opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle, and relation to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overheard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handle, never a real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random; the only number that an export carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was confirmed before this export: facts ticked, hits of the text check answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing it makes the row restricted, keeps it out of lists and small counts, prints only when ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest audience that may see the record; unless set, where its kind starts; a row takes its parent&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the fact stands in our view; proposed from the sources, set by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each piece of information with its source, for or against</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>This program is not whole. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is held today, and for how many days at least and at most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose status is unknown or older than 30 days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has been held longer than the legal limit without a judge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a judge, days at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose term ends in the next 90 days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisations were refused registration more than twice with no appeal pending?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which applications passed the legal answer time without an answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days over, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who ended up in another legal form or in an aligned body?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which grounds of refusal are used most, by authority and year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases have consent to share with the UN but no communication sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which sent communications is someone whose consent was refused, withdrawn or expired?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases have a communication whose reply time has passed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the state answer, by mandate and country?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which facts rest on one source, or on sources below C3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which facts are contradicted by another source?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rival figures stand for the same thing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which persons have been targeted more than once, by whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which relatives were targeted in place of someone else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts per month, region and violation group, counted by act, person, event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which units or officials recur as alleged perpetrators?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sentences of five years and more, by charge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sentences became public more than a month after they were passed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which trials were closed or had no lawyer of choice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer of choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was released, how, and what followed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which releases or changes are credited to an action of ours or others?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which raids took devices that may hold our sources&apos; names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries a hostile label now, since when, by which list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which accepted recommendations have cases that show they are not carried out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which visits were asked for and refused, by mandate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files wait for review, were returned, or changed after acceptance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left the office last quarter, to whom, with which names, and what was withheld?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent files that nobody touched for 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gate held back this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plans whose next contact was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life and integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over; the rule is not checked for that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record-finder</name>
    <message>
        <source>Added with just this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>(nothing entered yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints and appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal status over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawfulness and safeguards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill-treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the state says, and our view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed in the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>What I did today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are my files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma</name>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes part as: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If we publish: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the program would notice. Read the pages as a neighbour would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in and encrypting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file taken in, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files taken in, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unprotected original still lies here:
%1
Copy it to nowhere. Delete it yourself once you have opened the document here and seen that it is whole; a deleted file can often be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detention that you began to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registration refusal that you began to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harassment that you began to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours count: urgent, untouched for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last touched %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In custody now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to be held. Ctrl+Shift+D logs a detention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day of last news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back at the gate this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things stayed in the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet. Ctrl+Shift+D logs a detention, Ctrl+Shift+R a refusal, Ctrl+Shift+H harassment: two facts make a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on file yet. Whoever a quick log names stands here; “New person” takes just a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation is on file yet. Victims, authorities and partners share this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. A quick log or the page “What happened” of a file puts acts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told us anything yet. A source is a label here; names are sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. Quick logs and deadlines make tasks; a file&apos;s page “Tasks” takes your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, paste a picture, or press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a registration refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log harassment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is &amp;pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is &amp;held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held &amp;now in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::ActsPanel</name>
    <message>
        <source>New act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened? Add the first act: a detention, a refusal, a threat. A kind and a date are enough to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::AskedView</name>
    <message>
        <source>Questions of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::CasePage</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet as having told us. Name the source where the fact stands: “How sure we are” of an act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document, picture or recording is attached yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about this file was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a submission…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet. People and bodies come in with the acts, or as subjects of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::CaseStrip</name>
    <message>
        <source>To look at: these statements do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::ChoosePanel</name>
    <message>
        <source>Opens the folder that this computer remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder, then give its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a new one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new, empty folder with its own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented and public records, to look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a network. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::CodeMenu</name>
    <message>
        <source>(not answered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::Collector</name>
    <message>
        <source>may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in sealed boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trace of ours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::CommunicationPage</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that the addressee gave, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was sent on to the government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a reply came, and what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the reply is due was worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A reply was due on %1, %n day(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reply is due on %1, in %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The reply clock has not started: it starts when this was sent on to the government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is kept with this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::ComparePage</name>
    <message>
        <source>They are the same: merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging keeps every spelling and everything that both records hold; whoever refers to the right one then refers to the left one. It can be undone. If you are not sure, leave them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not: leave them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merged; %n record(s) now refer to one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::ConsentPanel</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by another)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask her herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New consent, full form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is on file. Nothing leaves the office without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an answer (or press Space): yes, no, as before. Only what she was asked and said; nothing follows from silence. Then who said it, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded. The full form below asks how it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are chosen and not recorded: choose who said it, or click them away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::CreatePanel</name>
    <message>
        <source>A new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the folder without the passphrase or a second way in: not us either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invented word, never your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new folder will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer six random &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who your sources are is kept under a lock of its own, also against somebody who has the folder open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the &amp;same passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with &amp;another passphrase (asked for only when you look)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for who your sources are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second way in: a &amp;coordinator&apos;s key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it your office can open the folder when you cannot, or forget the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public keys (*.public)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call her and compare these six words aloud; go on only if they are the same:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a coordinator&apos;s public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate knows English words and common passwords only; others may be weaker than it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by chance from a list: strong whoever knows the list. Learn them, type them twice, and leave them on no paper near this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder a name, without a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself a handle: it stands beside what you record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases for your sources differ, or are missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::CustodyInsight</name>
    <message>
        <source>In custody: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::CustodyView</name>
    <message>
        <source>In all: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detention of this person is on file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::DateEdit</name>
    <message>
        <source>An exact day is needed here, such as 13.05.2009. Not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::DateFilter</name>
    <message>
        <source>Which date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may fall in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surely in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the date lies to the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May 2009, 2009–2011, since 2020…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::DecisionModel</name>
    <message>
        <source>%1 · %2 open of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::DecisionsView</name>
    <message>
        <source>Only what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will be suspected of having said it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: anybody who stood at the bus stop that evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that nobody agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared by consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::DocumentPage</name>
    <message>
        <source>Add its safe copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version without names and hidden data, made outside: the only one that may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an unprotected copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is kept for this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is marked as graphic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: too large, or stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, safe copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy will lie there readable for everybody who gets hold of this computer or stick. Save it only where it is needed, and delete it when it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving an unprotected copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unprotected copy lies here:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::DossierPage</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  What is asked · %1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  What may leave · %1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  What may leave · ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  What may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  The pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts · %1 not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions · %1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the file was read. Choose the paper again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::DossierWork</name>
    <message>
        <source>Reading the file and every name in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was decided on is not there any more: the decisions begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::EditedRecord</name>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::EvidencePage</name>
    <message>
        <source>No documents yet. Add files, drop them here, or paste a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files are about: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a picture nor a file to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::FieldCell</name>
    <message>
        <source>Sealed. It is kept, and cannot be read or changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::FilesPage</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and their history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you record is in this folder, encrypted. Outside it there is one file of settings, without content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a folder on a stick or another disk. Every copy is dated, read again after writing, and opens as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not copy the open folder by hand: the last changes would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every record, the whole history and every piece of evidence. Changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies made before still open with the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a coordinator&apos;s key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her public key: with it your office can open the folder when you cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test a second way in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator gives her key file and its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key for a &amp;coordinator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file with its own passphrase, and a public key to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last copy was made on %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy yet. If this disk fails, all is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copies are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, read again and found whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: %1 changes and %2 pieces of evidence were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence belong to no record. They are left where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The new passphrase of this folder. Copies made before still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for this key file. The file and its passphrase stay with the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1 (keep it), and %1.public (hand it out).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public keys (*.public)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a coordinator&apos;s public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call her and compare these six words aloud; go on only if they are the same:

%1

Then give the passphrase for who your sources are, so that she can read that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She can open the folder from now on. Test it while she is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator&apos;s key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of this key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key opens the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are my files?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::FilterBar</name>
    <message>
        <source>Narrow by name or number  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It stands under “Own filters”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::FuzzyDateEdit</name>
    <message>
        <source>13.05.2009, May 2009, about 2010, last week…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::HistoryPanel</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten: what stood here is not known any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone: it has been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: a change of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::HomePage</name>
    <message>
        <source>What cannot wait, who is held, what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a detention
Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a registration refusal
Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log harassment
Ctrl+Shift+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of this folder yet. “Where are my files?” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::IdleWatch</name>
    <message numerus="yes">
        <source>locks in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>locks in 0:%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::JobDialog</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::KindList</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::LanguageBox</name>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::LikenessStrip</name>
    <message>
        <source>the same spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name in another alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name begins the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::OpeningPanel</name>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::PageHost</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything…  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE. Look around and try everything; do not record real people here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my own vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for reading only: nothing can be written here. Look, search and print; to record, open the folder where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change before the computer stopped could not be read back. Look at what you recorded last, and run the check under “Where are my files?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of unfinished entries is damaged. What was recorded is safe; what was only typed may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be shown on a page of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone: it has been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n place(s) that changed since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::PagesView</name>
    <message>
        <source>Pages of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the pages (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as DOCX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register as sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the texts against every name in the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it. What is saved is not protected any more: whoever gets the file reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it. It asks not to publish the name: opinions are normally public, and the request is not always granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It may not leave yet: %n question(s) open. These pages show what would print now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who could be recognised? (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back or printed in another form (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. It is not protected any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::Palette</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in either alphabet, a file number, words of a text, a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::PaletteModel</name>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::PartyPage</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act names this party yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, work, membership: who belongs to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is on file. Nothing leaves the office without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ. Type them once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::PassphraseEdit</name>
    <message>
        <source>Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::PassphraseStrength</name>
    <message>
        <source>Strong, as far as can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One or two more words make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: guessed within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: guessed within weeks or months by many machines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::QuestionModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::QuestionsPage</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print without names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums over many records stand for nobody who could be asked: they stay on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of what may leave, without names and texts (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: at least %1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   (over %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::QuickLogForm</name>
    <message>
        <source>Hours &amp;count: danger, tasks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is on file already is offered while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was said: “yesterday 14:30”, “about May 2009”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town, district, building: what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the file as alleged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What h&amp;appened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of who told us. Never printed as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we refer to them, never a name: “relative”, “lawyer”. The name has a box of its own below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onsent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keeping this and working with it. Anything that leaves the office is asked apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of who told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into a sealed box at once; the drafts hold only the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the file number and legal limits; stays for the next log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed already; type only to replace it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::QuickLogPage</name>
    <message>
        <source>&amp;Record  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be filled in (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet: what you typed is kept as a draft and comes back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed is back. Ctrl+Enter records it, Ctrl+Shift+Del discards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::QuickLogResult</name>
    <message>
        <source>&amp;Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same for another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same as: %1. They can be compared and joined later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::ReadingPage</name>
    <message>
        <source>The whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, pictures, recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::RecordEditor</name>
    <message>
        <source>Record now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of this could not be read and was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was typed before the program closed and is not recorded yet. Go on, record it (Ctrl+Enter), or take it back (Ctrl+Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with what was recorded elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile this was changed elsewhere too: %1. Yours stands here. Ctrl+Enter records yours; the other stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: new, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded in %1: %2 and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was removed. It can be brought back from “Removed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept, not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::RecordLine</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::RecordListModel</name>
    <message>
        <source>Click to order by this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::RecordListPage</name>
    <message>
        <source>The list has changed: F5 reads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits these filters. “Own filters → Show all again” takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::RecordPage</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::RecordPicker</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::RecordsEditor</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::RecordsPanel</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it out of the file; it can be brought back from “Removed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not removed: others refer to it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::RegistrationInsight</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>solnoma::RemovedPage</name>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the record back as it was, with everything in it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is removed. What you remove comes here and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed records can be brought back as they were. What was forgotten at somebody&apos;s wish is not here: it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::SealedDialog</name>
    <message>
        <source>Passphrase of the sealed names. They stay open for ten minutes at most, for the check of the texts only: none of them is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sealed names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to the sealed names is not on this laptop; the coordinator keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the sealed names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::SendDialog</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact file is kept with its hash, and the tasks that follow are made: tell the person (7 days), ask for the receipt (14 days), ask whether it was transmitted (60 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the file that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as sent. Three tasks follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as sent. This exact file was not made here, or was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::SentPage</name>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. Open a file, make a paper, and register it as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::SettingsPage</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ock when nobody types for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks at once: nothing of the content stays in the memory of this computer. Ctrl+H or twice Esc hides at once: an empty page, and Enter brings all back within two minutes. Sleep and the screen lock of the computer lock too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists show people as &amp;initials until they are pointed at or opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer &amp;remembers where this folder is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are one small file outside the folder. It holds nothing of what you record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back after hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::TabbedPage</name>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::TableDialog</name>
    <message>
        <source>&amp;Write the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Check again” shows what of the ticked rows may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ourselves: a working copy that stays in the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking record by record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office only: tick it to let it out of this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody asked for consent to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays in the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Check again” asks for each row what may leave. Names and texts never stand in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows may leave, without names and texts. What leaves is entered in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is written; the log has it under %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::TermsEditor</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, and none applies. Left open, it is simply not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::TextsPanel</name>
    <message>
        <source>There is no text yet. What happened is written in the acts; its translations stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No translation or narrative of this text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::TextsView</name>
    <message>
        <source>&amp;What will print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter; leaving the page records too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Texts of this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facts, and what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no long text in this file that the paper could print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the language of the paper (%1). Accounts never print as they were said; neither does anything that is not written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the paper recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::TodayPage</name>
    <message>
        <source>&amp;Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed again since stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Enter opens what was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of change cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone: it has been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n place(s) that changed since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What I did today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::Tour</name>
    <message>
        <source>This is a sample. Try everything: nothing here is lost, and nothing is real work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home: what is urgent today, and the three quick logs. Eight entries make a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases: every file. Open one; Tab goes from field to field, F1 says what belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds anything: a name in either alphabet, a file number, a word of a text, a command. Try “Namunayev” or “Намунаев”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Save button. What you type is kept, and here it says what was recorded last, with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. Esc pressed twice hides everything; Enter brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have seen enough: a folder of your own, with its own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::UnlockPanel</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember on this computer where the folder is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then whoever uses this computer can see that there is such a folder, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with a &amp;key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the &amp;key file “%1” (press to leave it out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it typed in another layout, or with Caps Lock on?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::ViewerWidget</name>
    <message>
        <source>Files of this kind are not shown here. Pictures, PDF pages and plain text are. The file itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: it is damaged, or not what it claims to be. It is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a password of its own and is not shown here. It is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be shown here. It is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the file took too long and was stopped. It is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the program that shows files is missing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of a long text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters are not shown: their font is not in the file, and nothing else is read to show it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::WhoBox</name>
    <message>
        <source>A name in any alphabet, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, another: new with just this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: add to file %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): the same, but a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file already. This goes into: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file already. A new file is opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>solnoma::words</name>
    <message>
        <source>The end is before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act and its first stage begin on different days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act and its last stage end on different days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to go on, and an end is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“As of” is before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage begins before the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage lasts longer than the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later stage began earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage of custody follows the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At liberty, and the way it ended does not free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage lies outside the one it is said to be within.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is before the filing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered before it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed before an earlier attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two attempts have the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More refusals than attempts are reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(stage %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days between stage %2 and the end are not accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days between stages %2 and %3 are not accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages %1 and %2 overlap by %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(attempt %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1: answer due by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 days over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appeal by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the term in law is not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and what may be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role printed instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another person of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared by consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this kind never leave the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry never leaves the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it belongs to does not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for the office only until somebody decides that it may leave in this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided that this stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is restricted, and this addressee does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is restricted. Confirm it for this paper, or it stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She or he was not asked whether this may be used so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She or he said no to this use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent came from elsewhere and nobody here confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative said yes, but she or he can be asked by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later no is on file. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yes came with a limit in words. Does this paper keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody noted that it was explained that the government will know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked whether the name may stand in public documents for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name prints as she or he wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts may leave, the name may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child&apos;s name does not print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a target of sexual violence does not print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few people could know this. Who will be suspected of having said it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only safe copies of documents leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed that this copy carries no hidden data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody noted whom this document shows, so nobody can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file number, a file name, a path or a time zone stands in a text. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are not cleared stand in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was answered, but that answer cannot be taken: there is no such consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names in sealed boxes could not be looked for. Open them, so that none of them slips into a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts never print as they were said. Write the text for this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office or unit prints in place of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This prints in private papers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table without names holds no free text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is about one person. Choose who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else lives there too, who did not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review accepted the file, but not for papers that leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May leave in this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper keeps the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the role instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sealed names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we call a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of an identity paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an original file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handle of somebody in the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a passport number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a number of somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our file number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a record of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path on a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on one source only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is known to few people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened at a place smaller than a district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is known to the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ not known, and said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept free for unfinished entries when the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two copies of the first file decayed; the other serves. It mends itself when the passphrase is next changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first file was changed by somebody who does not have the key. Ask who had this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of unfinished entries is damaged. What was recorded is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change before the computer stopped could not be read back. Record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in the lists is out of date; the record itself is right. It is mended when the record is next changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of evidence is not what was put in. Take it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of evidence is damaged in one place; the rest can be read. Take it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a piece of evidence is missing. Take it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history or the records do not fit together. Make no changes, and show this to who helps you: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coordinator&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (opened it now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second way in: if the passphrase is forgotten, nobody can open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May leave the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both winters of that year are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for a date: kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: kept as you wrote it. Try “May 2009” or “about 13.05.2009”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which year? Kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day? Kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits. Kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time. Kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the year right? Kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day was another weekday. Kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the beginning. Kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not one of ours, or its first file is missing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder was written by a newer version of the program. Open it there, or update this one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the folder is damaged (%1). What can be read is safe: make a copy, then run the check under “Where are my files?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is open in another window or program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder can be read and not written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What you typed is kept as a draft. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as it should (%1). Nothing was half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the way of something else (%1 %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept as it stands: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not leave as it stands. The list says what to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the folder. Nothing was changed. Try again: there is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Solnoma folder, or its file vault.solnoma is missing. Nothing was changed. Choose the folder that has vault.solnoma in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder was written by a newer version of the program. Nothing was changed. Open it there, or install the newer version here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is damaged (%1), and nothing was changed. Leave it as it is and open your latest copy; a copy opens like any other folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is open in another window or program. Close it there, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to open the folder. Close other programs, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or file is not there any more (%1). Is the stick plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something at this place already (%1). Choose an empty folder or another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
