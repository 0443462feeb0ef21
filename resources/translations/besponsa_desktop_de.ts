<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>not stated</source>
        <extracomment>A row was added or taken away: fields that others know of are new or gone.</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <translation>Allergie hinzufügen</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Add a dose</source>
        <translation>Dosis hinzufügen</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>mg/m²</source>
        <translation>mg/m²</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keine gegeben</translation>
    </message>
    <message>
        <source>omitted dose</source>
        <translation>ausgelassene Dosis</translation>
    </message>
    <message>
        <source>Add an omitted dose</source>
        <translation>Ausgelassene Dosis hinzufügen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>interruption</source>
        <translation>Unterbrechung</translation>
    </message>
    <message>
        <source>Add an interruption</source>
        <translation>Unterbrechung hinzufügen</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>non-hematologic toxicity</source>
        <translation>nichthämatologische Toxizität</translation>
    </message>
    <message>
        <source>another cause</source>
        <translation>andere Ursache</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>EKG</translation>
    </message>
    <message>
        <source>Add an ECG</source>
        <translation>EKG hinzufügen</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>QTc, Fridericia</source>
        <translation>QTc, Fridericia</translation>
    </message>
    <message>
        <source>QTc, Bazett</source>
        <translation>QTc, Bazett</translation>
    </message>
    <message>
        <source>QTc, other</source>
        <translation>QTc, andere</translation>
    </message>
    <message>
        <source>QT</source>
        <translation>QT</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>rate /min</source>
        <translation>Freq. /min</translation>
    </message>
    <message>
        <source>toxicity</source>
        <translation>Toxizität</translation>
    </message>
    <message>
        <source>Add a toxicity</source>
        <translation>Toxizität hinzufügen</translation>
    </message>
    <message>
        <source>reaction or toxicity</source>
        <translation>Reaktion oder Toxizität</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>hematologic</source>
        <translation>hämatologisch</translation>
    </message>
    <message>
        <source>non-hematologic</source>
        <translation>nichthämatologisch</translation>
    </message>
    <message>
        <source>began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>drug-related</source>
        <translation>arzneimittelbedingt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>abgeklungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>premedication</source>
        <translation>Prämedikation</translation>
    </message>
    <message>
        <source>Add a premedication</source>
        <translation>Prämedikation hinzufügen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>corticosteroid</source>
        <translation>Kortikosteroid</translation>
    </message>
    <message>
        <source>antipyretic</source>
        <translation>Antipyretikum</translation>
    </message>
    <message>
        <source>antihistamine</source>
        <translation>Antihistamin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Applikation</translation>
    </message>
    <message>
        <source>min before</source>
        <translation>min vorher</translation>
    </message>
    <message>
        <source>none ordered</source>
        <translation>keine verordnet</translation>
    </message>
    <message>
        <source>cytoreduction</source>
        <translation>Zytoreduktion</translation>
    </message>
    <message>
        <source>Add a cytoreduction</source>
        <translation>Zytoreduktion hinzufügen</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Wirkstoff</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>anti-infective</source>
        <translation>Antiinfektivum</translation>
    </message>
    <message>
        <source>Add an anti-infective</source>
        <translation>Antiinfektivum hinzufügen</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Arzneimittel hinzufügen</translation>
    </message>
    <message>
        <source>none taken</source>
        <translation>keine eingenommen</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>Vial</translation>
    </message>
    <message>
        <source>Add a vial</source>
        <translation>Vial hinzufügen</translation>
    </message>
    <message>
        <source>product code (GTIN)</source>
        <translation>Produktcode (GTIN)</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>verfällt</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>reconstituted</source>
        <translation>rekonstituiert</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine erfasst</translation>
    </message>
    <message>
        <source>unit?</source>
        <translation>Einheit?</translation>
    </message>
    <message>
        <source>accept Space</source>
        <extracomment>Dashes of an edge that is 1 px wide: drawn, left out.</extracomment>
        <translation>annehmen: Leertaste</translation>
    </message>
    <message>
        <source>from the record {day}</source>
        <translation>aus der Akte {day}</translation>
    </message>
    <message>
        <source>Imported, not accepted. Space accepts it.</source>
        <translation>Importiert, nicht angenommen. Die Leertaste nimmt den Wert an.</translation>
    </message>
    <message>
        <source>From the record, {day}.</source>
        <translation>Aus der Akte, {day}.</translation>
    </message>
    <message>
        <source>{value} {unit} is kept as it came.</source>
        <translation>{value} {unit} bleibt, wie es kam.</translation>
    </message>
    <message>
        <source>Replace it, in {unit}</source>
        <translation>Ersetzen, in {unit}</translation>
    </message>
    <message>
        <source>{column} of this {entry}</source>
        <translation>{entry}: {column}</translation>
    </message>
    <message>
        <source>{caption}: whether any</source>
        <translation>{caption}: ob vorhanden</translation>
    </message>
    <message>
        <source>Which number is “{typed}”?</source>
        <translation>Welche Zahl ist „{typed}“?</translation>
    </message>
    <message>
        <source>Type a date that exists, such as {example}.</source>
        <extracomment>Offsets to offer for a time (ISO, without one), each with its reason: (&quot;-05:00&quot;, &quot;as the planned start&quot;).</extracomment>
        <translation>Ein Datum eingeben, das es gibt, etwa {example}.</translation>
    </message>
    <message>
        <source>Type a time with its offset, such as {example}.</source>
        <extracomment>Set by the form, which knows the planned start.</extracomment>
        <translation>Eine Zeit mit UTC-Abweichung eingeben, etwa {example}.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>Which offset from UTC?</source>
        <translation>Welche Abweichung von UTC?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>needs height and weight before the planned start</source>
        <translation>braucht Größe und Gewicht vor dem geplanten Beginn</translation>
    </message>
    <message>
        <source>Do not give.</source>
        <translation>Nicht geben.</translation>
    </message>
    <message>
        <source>Back to the prescriber.</source>
        <translation>Zurück an den Verordner.</translation>
    </message>
    <message>
        <source>Do not give now.</source>
        <translation>Jetzt nicht geben.</translation>
    </message>
    <message>
        <source>Supply what is missing.</source>
        <translation>Fehlendes ergänzen.</translation>
    </message>
    <message>
        <source>Decide, with a reason.</source>
        <translation>Entscheiden, mit Begründung.</translation>
    </message>
    <message>
        <source>Every rule that applies is met.</source>
        <translation>Alle zutreffenden Regeln sind erfüllt.</translation>
    </message>
    <message>
        <source>the treatment is ended</source>
        <translation>die Behandlung beendet ist</translation>
    </message>
    <message>
        <source>the order is rejected</source>
        <translation>die Verordnung abgelehnt ist</translation>
    </message>
    <message>
        <source>the order is on hold</source>
        <translation>die Verordnung angehalten ist</translation>
    </message>
    <message>
        <source>the order is incomplete</source>
        <translation>die Verordnung unvollständig ist</translation>
    </message>
    <message>
        <source>{count}&#xa0;does not apply</source>
        <translation>{count}&#xa0;trifft nicht zu</translation>
    </message>
    <message>
        <source>{count}&#xa0;do not apply</source>
        <translation>{count}&#xa0;treffen nicht zu</translation>
    </message>
    <message>
        <source>{count} pass</source>
        <translation>{count} pass</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Feststellungen</translation>
    </message>
    <message>
        <source>, dosing weight</source>
        <translation>, Dosiergewicht</translation>
    </message>
    <message>
        <source>, capped by site policy</source>
        <translation>, begrenzt nach Hausregel</translation>
    </message>
    <message>
        <source>no reduction</source>
        <translation>keine Reduktion</translation>
    </message>
    <message>
        <source>cycle {cycle} day {day}</source>
        <translation>Zyklus {cycle} Tag {day}</translation>
    </message>
    <message>
        <source>{factors}, rounded to {dose}</source>
        <translation>{factors}, gerundet auf {dose}</translation>
    </message>
    <message>
        <source>, allowed ± {tolerance}</source>
        <translation>, zulässig ± {tolerance}</translation>
    </message>
    <message>
        <source>limit {value}</source>
        <translation>Grenze {value}</translation>
    </message>
    <message>
        <source>bag total</source>
        <translation>Beutel gesamt</translation>
    </message>
    <message>
        <source>syringe total</source>
        <translation>Spritze gesamt</translation>
    </message>
    <message>
        <source>for the ordered dose</source>
        <translation>für die verordnete Dosis</translation>
    </message>
    <message>
        <source>for the ordered dose; not while {blocked}</source>
        <translation>für die verordnete Dosis; nicht, solange {blocked}</translation>
    </message>
    <message>
        <source>limits: confirm with current labelling</source>
        <translation>Grenzen: mit aktueller Fachinformation abgleichen</translation>
    </message>
    <message>
        <source>, confirm with current labelling</source>
        <translation>, mit aktueller Fachinformation abgleichen</translation>
    </message>
    <message>
        <source>rule {key}</source>
        <translation>Regel {key}</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation>{count} Felder</translation>
    </message>
    <message>
        <source>The order cannot be read yet: {fields}: {names}.</source>
        <translation>Die Verordnung ist noch nicht lesbar: {fields}: {names}.</translation>
    </message>
    <message>
        <source>F8 goes to the first</source>
        <translation>F8 führt zum ersten</translation>
    </message>
    <message>
        <source>cycle {cycle} day {day}, planned {start}</source>
        <translation>Zyklus {cycle} Tag {day}, geplant {start}</translation>
    </message>
    <message>
        <source>Vials</source>
        <translation>Vials</translation>
    </message>
    <message>
        <source>Water for injection, each vial</source>
        <translation>Wasser für Injektionszwecke, je Vial</translation>
    </message>
    <message>
        <source>Withdraw in all</source>
        <translation>Insgesamt entnehmen</translation>
    </message>
    <message>
        <source>Diluent: {name}</source>
        <translation>Trägerlösung: {name}</translation>
    </message>
    <message>
        <source>Total in the bag</source>
        <translation>Gesamt im Beutel</translation>
    </message>
    <message>
        <source>Total in the syringe</source>
        <translation>Gesamt in der Spritze</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Infuse over</source>
        <translation>Infusionsdauer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Cycle and day</source>
        <translation>Zyklus und Tag</translation>
    </message>
    <message>
        <source>BSA</source>
        <translation>KOF</translation>
    </message>
    <message>
        <source>Calculated dose</source>
        <translation>Berechnete Dosis</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Verordnete Dosis</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Andere Arzneimittel</translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation>Gegebene Dosen</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Verordnungsnummer</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Verordner</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Verordnet</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>{severity}: beyond the limit</source>
        <translation>{severity}: jenseits der Grenze</translation>
    </message>
    <message>
        <source>before it: {why}</source>
        <translation>davor: {why}</translation>
    </message>
    <message>
        <source>only a bound is known</source>
        <translation>nur eine Schranke ist bekannt</translation>
    </message>
    <message>
        <source>no value on file</source>
        <translation>kein Wert hinterlegt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>reduced by 25 %</source>
        <translation>um 25 % reduziert</translation>
    </message>
    <message>
        <source>two doses a cycle</source>
        <translation>zwei Dosen je Zyklus</translation>
    </message>
    <message>
        <source>The next dose is not known: {missing} not stated</source>
        <translation>Die nächste Dosis ist nicht bekannt: {missing} nicht angegeben</translation>
    </message>
    <message>
        <source>Next dose: {place}, {days}</source>
        <translation>Nächste Dosis: {place}, {days}</translation>
    </message>
    <message>
        <source>{dose}. The protocol ends the treatment.</source>
        <translation>{dose}. Das Protokoll beendet die Behandlung.</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>Tage nicht bekannt</translation>
    </message>
    <message>
        <source>no earlier dose limits its day</source>
        <translation>keine frühere Dosis begrenzt ihren Tag</translation>
    </message>
    <message>
        <source>from {date} on</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>from {date} on, the window ended {latest}</source>
        <translation>ab {date}, das Fenster endete {latest}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>its day by the schedule, not before today</source>
        <translation>ihr Tag nach dem Plan, nicht vor heute</translation>
    </message>
    <message>
        <source>order {number}, planned for {time}</source>
        <translation>Verordnung {number}, geplant für {time}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>missed: {limit}</source>
        <translation>versäumt: {limit}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Dosisstufe</translation>
    </message>
    <message>
        <source>after an interruption for non-hematologic toxicity</source>
        <translation>nach einer Unterbrechung wegen nicht hämatologischer Toxizität</translation>
    </message>
    <message>
        <source>To be omitted</source>
        <translation>Auszulassen</translation>
    </message>
    <message>
        <source>neither given nor recorded as omitted</source>
        <translation>weder gegeben noch als ausgelassen dokumentiert</translation>
    </message>
    <message>
        <source>Not on file</source>
        <translation>Nicht dokumentiert</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Number of cycles</source>
        <translation>Anzahl der Zyklen</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>counts if taken from {date} on: {message}</source>
        <translation>zählt, wenn ab {date} erhoben: {message}</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Bisher gegeben</translation>
    </message>
    <message>
        <source>Given in cycle {cycle}</source>
        <translation>Gegeben in Zyklus {cycle}</translation>
    </message>
    <message>
        <source>mg not known</source>
        <translation>mg nicht bekannt</translation>
    </message>
    <message>
        <source>mg/m² not known</source>
        <translation>mg/m² nicht bekannt</translation>
    </message>
    <message>
        <source>Verdict now</source>
        <translation>Urteil jetzt</translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation>Urteil dann</translation>
    </message>
    <message>
        <source>Rules that say something else</source>
        <translation>Regeln, die anders urteilen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>protocol</source>
        <extracomment>What can be put in force.</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Hausregel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Pregnancy test</source>
        <translation>Schwangerschaftstest</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Erkrankung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>CD22</source>
        <translation>CD22</translation>
    </message>
    <message>
        <source>Ph status</source>
        <translation>Ph-Status</translation>
    </message>
    <message>
        <source>TKI tried</source>
        <translation>TKI versucht</translation>
    </message>
    <message>
        <source>Earlier VOD</source>
        <translation>Frühere VOD</translation>
    </message>
    <message>
        <source>Liver disease</source>
        <translation>Lebererkrankung</translation>
    </message>
    <message>
        <source>Salvage line</source>
        <translation>Salvage-Linie</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <extracomment>By the name that the core gives the trend, in the order of the plots.</extracomment>
        <translation>Bilirubin</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>{unit}, before {weight}</source>
        <translation>{unit}, vorher {weight}</translation>
    </message>
    <message>
        <source>{count} values cannot be shown in this unit</source>
        <translation>{count} Werte lassen sich in dieser Einheit nicht zeigen</translation>
    </message>
    <message>
        <source>Weight before treatment</source>
        <translation>Gewicht vor Therapie</translation>
    </message>
    <message>
        <source>Previous height</source>
        <translation>Frühere Größe</translation>
    </message>
    <message>
        <source>Previous weight</source>
        <translation>Früheres Gewicht</translation>
    </message>
    <message>
        <source>Dosing weight</source>
        <translation>Dosiergewicht</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Dose level</source>
        <translation>Dosisstufe</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>BSA stated</source>
        <translation>KOF-Angabe</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Applikation</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Behältnis</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>Trägerlösung</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>Gesamtvolumen</translation>
    </message>
    <message>
        <source>Watch after</source>
        <translation>Nachbeobachtung</translation>
    </message>
    <message>
        <source>Transplant</source>
        <translation>Transplantation</translation>
    </message>
    <message>
        <source>Transplant done on</source>
        <translation>Transplantiert am</translation>
    </message>
    <message>
        <source>Earlier transplant</source>
        <translation>Frühere Transplantation</translation>
    </message>
    <message>
        <source>CR or CRi within 3 cycles</source>
        <translation>CR oder CRi binnen 3 Zyklen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Response assessed</source>
        <translation>Ansprechen beurteilt</translation>
    </message>
    <message>
        <source>Marrow blasts, %</source>
        <translation>Markblasten, %</translation>
    </message>
    <message>
        <source>Blood blasts</source>
        <translation>Blasten im Blut</translation>
    </message>
    <message>
        <source>Extramedullary disease resolved</source>
        <translation>Extramedulläre Erkrankung rückgebildet</translation>
    </message>
    <message>
        <source>MRD</source>
        <translation>MRD</translation>
    </message>
    <message>
        <source>ANC at the response</source>
        <translation>ANC beim Ansprechen</translation>
    </message>
    <message>
        <source>Platelets at the response</source>
        <translation>Thrombozyten beim Ansprechen</translation>
    </message>
    <message>
        <source>Dose given</source>
        <translation>Gegebene Dosis</translation>
    </message>
    <message>
        <source>Omitted dose</source>
        <translation>Ausgelassene Dosis</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Unterbrechung</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <source>Counts before treatment</source>
        <translation>Blutbild vor Therapie</translation>
    </message>
    <message>
        <source>ANC before treatment</source>
        <translation>ANC vor Therapie</translation>
    </message>
    <message>
        <source>Platelets before treatment</source>
        <translation>Thrombozyten vor Therapie</translation>
    </message>
    <message>
        <source>Counts before the prior cycle</source>
        <translation>Blutbild vor dem letzten Zyklus</translation>
    </message>
    <message>
        <source>ANC before the prior cycle</source>
        <translation>ANC vor dem letzten Zyklus</translation>
    </message>
    <message>
        <source>Platelets before the prior cycle</source>
        <translation>Thrombozyten vor dem letzten Zyklus</translation>
    </message>
    <message>
        <source>Days of low counts</source>
        <translation>Tage mit Zytopenie</translation>
    </message>
    <message>
        <source>Low counts drug-related</source>
        <translation>Zytopenie arzneimittelbedingt</translation>
    </message>
    <message>
        <source>Marrow stable or improved</source>
        <translation>Mark stabil oder gebessert</translation>
    </message>
    <message>
        <source>Low counts due to disease</source>
        <translation>Zytopenie durch Erkrankung</translation>
    </message>
    <message>
        <source>Platelets depend on transfusion</source>
        <translation>Thrombozyten transfusionsabhängig</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Liver size</source>
        <translation>Lebergröße</translation>
    </message>
    <message>
        <source>Ascites</source>
        <translation>Aszites</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Blutung</translation>
    </message>
    <message>
        <source>VOD confirmed</source>
        <translation>VOD bestätigt</translation>
    </message>
    <message>
        <source>Severe liver toxicity</source>
        <translation>Schwere Lebertoxizität</translation>
    </message>
    <message>
        <source>Gilbert’s syndrome or hemolysis</source>
        <translation>Gilbert-Syndrom oder Hämolyse</translation>
    </message>
    <message>
        <source>Declared not recovered</source>
        <translation>Als nicht erholt erklärt</translation>
    </message>
    <message>
        <source>Reaction or toxicity</source>
        <translation>Reaktion oder Toxizität</translation>
    </message>
    <message>
        <source>Premedication</source>
        <translation>Prämedikation</translation>
    </message>
    <message>
        <source>Cytoreduction</source>
        <translation>Zytoreduktion</translation>
    </message>
    <message>
        <source>Anti-infectives</source>
        <translation>Antiinfektiva</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Zubereitung</translation>
    </message>
    <message>
        <source>Diluted</source>
        <translation>Verdünnt</translation>
    </message>
    <message>
        <source>Infusion start</source>
        <translation>Infusionsbeginn</translation>
    </message>
    <message>
        <source>Infusion end</source>
        <translation>Infusionsende</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Vial</translation>
    </message>
    <message>
        <source>Release: none. This finding cannot be released.</source>
        <translation>Aufhebung: keine. Diese Feststellung kann nicht aufgehoben werden.</translation>
    </message>
    <message>
        <source>Release: recorded prescriber decision, accepted by the second pharmacist.</source>
        <translation>Aufhebung: dokumentierte Entscheidung des Verordners, vom zweiten Apotheker angenommen.</translation>
    </message>
    <message>
        <source>Release: a reason, typed by the pharmacist.</source>
        <translation>Aufhebung: eine Begründung, vom Apotheker eingegeben.</translation>
    </message>
    <message>
        <source>Found {value}; </source>
        <translation>Gefunden {value}; </translation>
    </message>
    <message>
        <source>expected {value}.</source>
        <translation>erwartet {value}.</translation>
    </message>
    <message>
        <source>Release: supply the value; nothing else clears it.</source>
        <translation>Aufhebung: den Wert ergänzen; nichts anderes hilft.</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>Roles beside Qt&apos;s own: the state of a cell, and the severity that its value causes. In place of a test: the time of a draw.</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>untere</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>obere</translation>
    </message>
    <message>
        <source>no time</source>
        <extracomment>Width of the last column, in px at 100 %.</extracomment>
        <translation>Zeit ?</translation>
    </message>
    <message>
        <source>Bilirubin, total</source>
        <translation>Bilirubin, gesamt</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>ALP</source>
        <translation>ALP</translation>
    </message>
    <message>
        <source>Signs of VOD</source>
        <translation>Zeichen einer VOD</translation>
    </message>
    <message>
        <source>Since dose</source>
        <translation>Seit Dosis</translation>
    </message>
    <message>
        <source>Since transplant</source>
        <translation>Seit Transpl.</translation>
    </message>
    <message>
        <source>Change of state</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>No sign</source>
        <translation>Kein Zeichen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>bilirubin</source>
        <translation>Bilirubin</translation>
    </message>
    <message>
        <source>hepatomegaly</source>
        <translation>Hepatomegalie</translation>
    </message>
    <message>
        <source>weight gain</source>
        <translation>Gewichtszunahme</translation>
    </message>
    <message>
        <source>{message} Source: {source}</source>
        <translation>{message} Quelle: {source}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>yes: {signs}</source>
        <translation>ja: {signs}</translation>
    </message>
    <message>
        <source>not known: {signs}</source>
        <translation>nicht bekannt: {signs}</translation>
    </message>
    <message>
        <source>no: {signs}</source>
        <translation>nein: {signs}</translation>
    </message>
    <message>
        <source>{days}&#xa0;d</source>
        <translation>{days}&#xa0;T</translation>
    </message>
    <message>
        <source>{before} → {now} {time}</source>
        <translation>{before} → {now} {time}</translation>
    </message>
    <message>
        <source>Last dose before: {place}, {time}</source>
        <translation>Letzte Dosis davor: {place}, {time}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <source>examined</source>
        <translation>untersucht</translation>
    </message>
    <message>
        <source>{title}: {severity}. {message} Source: {source}</source>
        <translation>{title}: {severity}. {message} Quelle: {source}</translation>
    </message>
    <message>
        <source>ANC</source>
        <translation>ANC</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Thrombozyten</translation>
    </message>
    <message>
        <source>WBC</source>
        <translation>Leukozyten</translation>
    </message>
    <message>
        <source>Blasts, share</source>
        <translation>Blasten, Anteil</translation>
    </message>
    <message>
        <source>Blasts, blood</source>
        <translation>Blasten, Blut</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Kalium</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcium</translation>
    </message>
    <message>
        <source>No name stated</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>MRN {mrn}</source>
        <extracomment>How long after its last value a course is shown up to now.</extracomment>
        <translation>Pat.-Nr. {mrn}</translation>
    </message>
    <message>
        <source>born {date} ({years}&#xa0;y)</source>
        <translation>geb. {date} ({years}&#xa0;J.)</translation>
    </message>
    <message>
        <source>allergies not stated</source>
        <translation>Allergien nicht angegeben</translation>
    </message>
    <message>
        <source>no known allergy</source>
        <translation>keine bekannte Allergie</translation>
    </message>
    <message>
        <source>allergy: {names}</source>
        <translation>Allergie: {names}</translation>
    </message>
    <message>
        <source>allergies: {names}</source>
        <translation>Allergien: {names}</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>{days}&#xa0;d after {place}</source>
        <translation>{days}&#xa0;d nach {place}</translation>
    </message>
    <message>
        <source>results of {time}, {hours}&#xa0;h before the planned start</source>
        <translation>Werte von {time}, {hours}&#xa0;h vor dem geplanten Beginn</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last signed as</source>
        <translation>Signiert als</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Last print</source>
        <translation>Letzter Druck</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Dokumentiert von</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>What happens, in the order of the buttons.</extracomment>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Reaction over</source>
        <translation>Reaktion vorbei</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>not graded yet</source>
        <translation>noch ohne Grad</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>Grad {grade}</translation>
    </message>
    <message>
        <source>{message} Found {found}; expected {expected}. It stands on every later order of this patient.</source>
        <translation>{message} Gefunden: {found}; erwartet: {expected}. Sie steht auf jeder späteren Verordnung dieses Patienten.</translation>
    </message>
    <message>
        <source>stood still {length}</source>
        <translation>stand still {length}</translation>
    </message>
    <message>
        <source>planned end {time}</source>
        <translation>geplantes Ende {time}</translation>
    </message>
    <message>
        <source>after the time by which it must end</source>
        <translation>nach der Zeit, zu der sie beendet sein muss</translation>
    </message>
    <message>
        <source>recorded as stopped at {time}</source>
        <translation>dokumentiert als beendet um {time}</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Ward sheet</source>
        <translation>Stationsblatt</translation>
    </message>
    <message>
        <source>Ward note</source>
        <translation>Stationsnotiz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Outer-bag label</source>
        <translation>Umbeuteletikett</translation>
    </message>
    <message>
        <source>Light-cover label</source>
        <translation>Lichtschutzetikett</translation>
    </message>
    <message>
        <source>Vial label</source>
        <translation>Vialetikett</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>Printed as print {serial}: printing it again is a reprint, with a reason.</source>
        <translation>Gedruckt als Druck {serial}: Noch einmal drucken ist ein Nachdruck, mit Begründung.</translation>
    </message>
    <message>
        <source>It cannot be printed so: {reason}</source>
        <translation>So kann es nicht gedruckt werden: {reason}</translation>
    </message>
    <message>
        <source>This note carries no signature: it is made anew from what is recorded of the infusion.</source>
        <translation>Diese Notiz trägt keine Signatur: Sie wird neu aus dem erstellt, was von der Infusion dokumentiert ist.</translation>
    </message>
    <message>
        <source>This sheet carries no signature: it is made anew from the order that two signed.</source>
        <translation>Dieses Blatt trägt keine Signatur: Es wird neu erstellt aus der Verordnung, die zwei signiert haben.</translation>
    </message>
    <message>
        <source>B-cell precursor ALL</source>
        <translation>B-Vorläufer-ALL</translation>
    </message>
    <message>
        <source>another disease</source>
        <translation>andere Erkrankung</translation>
    </message>
    <message>
        <source>{years}&#xa0;y</source>
        <translation>{years}&#xa0;J</translation>
    </message>
    <message>
        <source>last dose: {place}, given</source>
        <translation>letzte Dosis: {place}, gegeben</translation>
    </message>
    <message>
        <source>Doses given: not stated</source>
        <translation>Gegebene Dosen: nicht angegeben</translation>
    </message>
    <message>
        <source>No dose was given yet</source>
        <translation>Noch keine Dosis wurde gegeben</translation>
    </message>
    <message>
        <source>doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Given: {doses}, the amount of {count} not stated</source>
        <translation>Gegeben: {doses}, die Menge von {count} nicht angegeben</translation>
    </message>
    <message>
        <source>Given {amount} in {doses}</source>
        <translation>Gegeben {amount} in {doses}</translation>
    </message>
    <message>
        <source>No value is on file</source>
        <translation>Kein Wert ist hinterlegt</translation>
    </message>
    <message>
        <source>Values as reported up to {time}</source>
        <translation>Werte wie berichtet bis {time}</translation>
    </message>
    <message>
        <source>Cycle {cycle} day {day} was omitted; its day is not known.</source>
        <translation>Zyklus {cycle} Tag {day} wurde ausgelassen; der Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{count} values without a time are not shown.</source>
        <translation>{count} Werte ohne Zeit werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>pos.</source>
        <translation>pos.</translation>
    </message>
    <message>
        <source>neg.</source>
        <translation>neg.</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>HSCT planned</source>
        <translation>HSZT geplant</translation>
    </message>
    <message>
        <source>no HSCT planned</source>
        <translation>keine HSZT geplant</translation>
    </message>
    <message>
        <source>HSCT undecided</source>
        <translation>HSZT unentschieden</translation>
    </message>
    <message>
        <source>HSCT done</source>
        <translation>HSZT erfolgt</translation>
    </message>
    <message>
        <source>no CR or CRi</source>
        <extracomment>What an order is not given under, as long as it stands.</extracomment>
        <translation>keine CR oder CRi</translation>
    </message>
    <message>
        <source>MRD negative</source>
        <translation>MRD negativ</translation>
    </message>
    <message>
        <source>MRD positive</source>
        <translation>MRD positiv</translation>
    </message>
    <message>
        <source>{place}: {dose} ordered for {time}, {verdict}</source>
        <translation>{place}: {dose} verordnet für {time}, {verdict}</translation>
    </message>
    <message>
        <source>{amount} held</source>
        <translation>{amount} ausgesetzt</translation>
    </message>
    <message>
        <source>c {cycle} d {day}</source>
        <translation>Z {cycle} T {day}</translation>
    </message>
    <message>
        <source>cycle {cycle} day {day}: {dose} given {time}</source>
        <translation>Zyklus {cycle} Tag {day}: {dose} gegeben {time}</translation>
    </message>
    <message>
        <source>, window {first} to {last}</source>
        <translation>, Fenster {first} bis {last}</translation>
    </message>
    <message>
        <source>d {day}</source>
        <translation>T {day}</translation>
    </message>
    <message>
        <source>{place}: omitted, by the schedule on {date}</source>
        <translation>{place}: ausgelassen, nach dem Plan am {date}</translation>
    </message>
    <message>
        <source>omitted</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>interrupted {days}, non-hematologic toxicity</source>
        <translation>{days} unterbrochen, nicht hämatologische Toxizität</translation>
    </message>
    <message>
        <source>interrupted {days}, another cause</source>
        <translation>{days} unterbrochen, andere Ursache</translation>
    </message>
    <message>
        <source>interrupted {days}&#xa0;d</source>
        <translation>{days}&#xa0;T unterbrochen</translation>
    </message>
    <message>
        <source>Cycle {cycle}</source>
        <translation>Zyklus {cycle}</translation>
    </message>
    <message>
        <source>after transplant, {date}</source>
        <translation>nach Transplantation, {date}</translation>
    </message>
    <message>
        <source>amount not stated</source>
        <translation>Menge nicht angegeben</translation>
    </message>
    <message>
        <source>liver not enlarged</source>
        <translation>Leber nicht vergrößert</translation>
    </message>
    <message>
        <source>liver painless</source>
        <translation>Leber schmerzlos</translation>
    </message>
    <message>
        <source>liver painful</source>
        <translation>Leber schmerzhaft</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>Words of the order document that are shown in the window&apos;s language.</extracomment>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>relapsed</source>
        <translation>rezidiviert</translation>
    </message>
    <message>
        <source>refractory</source>
        <translation>refraktär</translation>
    </message>
    <message>
        <source>untreated</source>
        <translation>unbehandelt</translation>
    </message>
    <message>
        <source>remission</source>
        <translation>Remission</translation>
    </message>
    <message>
        <source>ascites</source>
        <translation>Aszites</translation>
    </message>
    <message>
        <source>infection</source>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>bleeding</source>
        <translation>Blutung</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation>Spritze</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geb. {date}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Linie {number}</translation>
    </message>
    <message>
        <source>dosing weight {weight}</source>
        <translation>Dosiergewicht {weight}</translation>
    </message>
    <message>
        <source>no dose given yet</source>
        <translation>noch keine Dosis gegeben</translation>
    </message>
    <message>
        <source>1&#xa0;result</source>
        <translation>1&#xa0;Wert</translation>
    </message>
    <message>
        <source>{count}&#xa0;results</source>
        <translation>{count}&#xa0;Werte</translation>
    </message>
    <message>
        <source>, latest {time}</source>
        <translation>, letzter {time}</translation>
    </message>
    <message>
        <source>no {signs}</source>
        <translation>kein: {signs}</translation>
    </message>
    <message>
        <source>1&#xa0;toxicity</source>
        <translation>1&#xa0;Toxizität</translation>
    </message>
    <message>
        <source>{count}&#xa0;toxicities</source>
        <translation>{count}&#xa0;Toxizitäten</translation>
    </message>
    <message>
        <source>{agent} to {date}</source>
        <translation>{agent} bis {date}</translation>
    </message>
    <message>
        <source>{count}&#xa0;vials recorded</source>
        <translation>{count}&#xa0;Vials erfasst</translation>
    </message>
    <message>
        <source>1&#xa0;vial recorded</source>
        <translation>1&#xa0;Vial erfasst</translation>
    </message>
    <message>
        <source>no vial recorded yet</source>
        <translation>noch kein Vial erfasst</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Changed: {changes}</source>
        <translation>Geändert: {changes}</translation>
    </message>
    <message>
        <source>Seal: {hash}</source>
        <translation>Siegel: {hash}</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>The shelf of what is overdue today, and the state of its lines: their order is the latest of its course.</extracomment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>zweitgeprüft</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>zubereitet</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>amended</source>
        <extracomment>What became of an order, in words.</extracomment>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Order {number}, {became} since: {event}. Recorded by {name}.</source>
        <translation>Verordnung {number}, seither {became}: {event}. Dokumentiert von {name}.</translation>
    </message>
    <message>
        <source>Liver panel</source>
        <translation>Leberwerte</translation>
    </message>
    <message>
        <source>VOD examination, weight</source>
        <translation>Untersuchung auf VOD, Gewicht</translation>
    </message>
    <message>
        <source>CBC with ANC and platelets</source>
        <translation>Blutbild mit ANC und Thrombozyten</translation>
    </message>
    <message>
        <source>Infection and bleeding looked for</source>
        <translation>Auf Infektion und Blutung untersucht</translation>
    </message>
    <message>
        <source>Anti-infective prophylaxis reviewed</source>
        <translation>Antiinfektive Prophylaxe geprüft</translation>
    </message>
    <message>
        <source>Electrolytes</source>
        <translation>Elektrolyte</translation>
    </message>
    <message>
        <source>Infusion watched</source>
        <translation>Infusion überwacht</translation>
    </message>
    <message>
        <source>Response, MRD</source>
        <translation>Ansprechen, MRD</translation>
    </message>
    <message>
        <source>Contraception ends, woman</source>
        <translation>Verhütung endet, Frau</translation>
    </message>
    <message>
        <source>Contraception ends, man</source>
        <translation>Verhütung endet, Mann</translation>
    </message>
    <message>
        <source>No breastfeeding until</source>
        <translation>Kein Stillen bis</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>spät erledigt</translation>
    </message>
    <message>
        <source>{overdue} overdue · {due} due today</source>
        <translation>{overdue} überfällig · {due} heute fällig</translation>
    </message>
    <message>
        <source>{overdue} overdue · {due} due</source>
        <translation>{overdue} überfällig · {due} fällig</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>{source}: confirm with current labelling</source>
        <translation>{source}: an der aktuellen Fachinformation bestätigen</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>cycle / day</source>
        <translation>Zyklus/Tag</translation>
    </message>
    <message>
        <source>ordered dose</source>
        <translation>verordnet</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>worst finding or last step</source>
        <translation>schwerste Feststellung oder letzter Schritt</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>in Arbeit bei</translation>
    </message>
    <message>
        <source>typed {time}, not saved as an order</source>
        <translation>eingegeben {time}, nicht als Verordnung gespeichert</translation>
    </message>
    <message>
        <source>you</source>
        <translation>mir</translation>
    </message>
    <message>
        <source>Infusion reaction not stated: {reaction}</source>
        <translation>Infusionsreaktion nicht angegeben: {reaction}</translation>
    </message>
    <message>
        <source>Found later, not stated: {what}</source>
        <translation>Später erhoben, nicht angegeben: {what}</translation>
    </message>
    <message>
        <source>{step} {time} by {person}</source>
        <translation>{step} {time} von {person}</translation>
    </message>
    <message>
        <source>{done}, reaction grade {grade}</source>
        <translation>{done}, Reaktion Grad {grade}</translation>
    </message>
    <message>
        <source>{done}, watch until {time}</source>
        <translation>{done}, Überwachung bis {time}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>1 ECG</source>
        <translation>1 EKG</translation>
    </message>
    <message>
        <source>{count} ECGs</source>
        <translation>{count} EKGs</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>{name}, corrected</source>
        <translation>{name}, berichtigt</translation>
    </message>
    <message>
        <source>{day}: {found}. Recorded {time} by {name} at {workstation}.</source>
        <translation>{day}: {found}. Dokumentiert {time} von {name} an {workstation}.</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>Berichtigt: {reason}</translation>
    </message>
    <message>
        <source>Order files (*.json);;All files (*)</source>
        <translation>Verordnungsdateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Orders, FHIR bundles and HL7 v2 messages (*.json *.hl7);;All files (*)</source>
        <translation>Verordnungen, FHIR-Bundles und HL7-v2-Nachrichten (*.json *.hl7);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The queue of the printer {name} gave the page up. Nothing is known to be printed: look at the printer, then print again.</source>
        <extracomment>A label is printed dot by dot; of a sheet, no eye sees more than this.</extracomment>
        <translation>Die Warteschlange des Druckers {name} hat die Seite aufgegeben. Dass etwas gedruckt wurde, ist nicht bekannt: Sehen Sie am Drucker nach und drucken Sie dann erneut.</translation>
    </message>
    <message>
        <source>The printer {name} does not take the page. Nothing was printed; look whether it is ready, then print again.</source>
        <translation>Der Drucker {name} nimmt die Seite nicht an. Nichts wurde gedruckt; nachsehen, ob er bereit ist, dann erneut drucken.</translation>
    </message>
    <message>
        <source>for files</source>
        <translation>für Dateien</translation>
    </message>
    <message>
        <source>Cancel order {number}</source>
        <translation>Verordnung {number} stornieren</translation>
    </message>
    <message>
        <source>The order ends for good. Its signatures stay on record and hold no more.</source>
        <translation>Die Verordnung endet endgültig. Ihre Signaturen bleiben dokumentiert und gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Verordnung stornieren</translation>
    </message>
    <message>
        <source>Typed for it, not recorded yet, and forgotten with the order:</source>
        <translation>Dazu eingegeben, noch nicht dokumentiert, und mit der Verordnung verloren:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last step by</source>
        <translation>Letzter Schritt von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>the file as a whole</source>
        <translation>die Datei als Ganzes</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Verordnung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>administrator</source>
        <extracomment>What the roles are called in the records.</extracomment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>Apotheker</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>PTA</translation>
    </message>
    <message>
        <source>This result</source>
        <translation>Dieser Wert</translation>
    </message>
    <message>
        <source>Time of the draw</source>
        <translation>Zeit der Abnahme</translation>
    </message>
    <message>
        <source>laboratory result</source>
        <translation>Laborwert</translation>
    </message>
    <message>
        <source>Needed: {needed}.</source>
        <translation>Erforderlich: {needed}.</translation>
    </message>
    <message>
        <source>{name} is not stated. {next}</source>
        <translation>{name} ist nicht angegeben. {next}</translation>
    </message>
    <message>
        <source>{name}: found {found}. {next}</source>
        <translation>{name}: {found} gefunden. {next}</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>{count} remarks on what this course rests on; all of them at the end of the table of values</source>
        <extracomment>What stands between the facts of a patient, of which the MRN is the first.</extracomment>
        <translation>{count} Bemerkungen dazu, worauf dieser Verlauf beruht; alle am Ende der Wertetabelle</translation>
    </message>
    <message>
        <source>{task}: {why}. Source: {source}</source>
        <translation>{task}: {why}. Quelle: {source}</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>no patient chosen</source>
        <translation>kein Patient gewählt</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Save is off: the grid is empty</source>
        <translation>Speichern ist aus: Die Tabelle ist leer</translation>
    </message>
    <message>
        <source>nothing was found</source>
        <translation>es steht kein Befund darin</translation>
    </message>
    <message>
        <source>Save is off: not whole yet: {names}. F8 goes to it</source>
        <translation>Speichern ist aus: noch unvollständig: {names}. F8 führt dorthin</translation>
    </message>
    <message>
        <source>Save is off: 1 value is not accepted</source>
        <translation>Speichern ist aus: 1 Wert ist nicht angenommen</translation>
    </message>
    <message>
        <source>Save is off: {count} values are not accepted</source>
        <translation>Speichern ist aus: {count} Werte sind nicht angenommen</translation>
    </message>
    <message>
        <source>No upper limit is stated: {names}. Without it the multiple of the limit is unknown.</source>
        <translation>Keine obere Grenze angegeben: {names}. Ohne sie ist das Vielfache der Grenze unbekannt.</translation>
    </message>
    <message>
        <source>{count} imported, not accepted</source>
        <translation>{count} importiert, nicht angenommen</translation>
    </message>
    <message>
        <source>{count} more to follow</source>
        <translation>{count} weitere folgen</translation>
    </message>
    <message>
        <source>{count} from the record of {day}</source>
        <translation>{count} aus der Akte vom {day}</translation>
    </message>
    <message>
        <source>cannot be read: {names}</source>
        <translation>nicht lesbar: {names}</translation>
    </message>
    <message>
        <source>as this computer</source>
        <translation>wie dieser Computer</translation>
    </message>
    <message>
        <source>as the planned start</source>
        <translation>wie der geplante Beginn</translation>
    </message>
    <message>
        <source>No label is read back yet: scan its square code once it is printed.</source>
        <translation>Noch kein Etikett zurückgelesen: nach dem Druck den quadratischen Code scannen.</translation>
    </message>
    <message>
        <source>This label is not to be used.</source>
        <translation>Dieses Etikett ist nicht zu verwenden.</translation>
    </message>
    <message>
        <source>AGREES</source>
        <translation>STIMMT ÜBEREIN</translation>
    </message>
    <message>
        <source>{kind}, print {number}: order and print agree.</source>
        <translation>{kind}, Druck {number}: Verordnung und Druck stimmen überein.</translation>
    </message>
    <message>
        <source>NOT COMPARED</source>
        <translation>NICHT VERGLICHEN</translation>
    </message>
    <message>
        <source>That is this order&apos;s number. The square code of the label is what compares.</source>
        <translation>Das ist die Nummer dieser Verordnung. Verglichen wird der quadratische Code des Etiketts.</translation>
    </message>
    <message>
        <source>NO NUMBER</source>
        <translation>KEINE NUMMER</translation>
    </message>
    <message>
        <source>The label is of this order and has no number: the records know of no such print.</source>
        <translation>Das Etikett gehört zu dieser Verordnung und hat keine Nummer: Die Aufzeichnungen kennen keinen solchen Druck.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>The label is of this order; the records have no label with the number {number}.</source>
        <translation>Das Etikett gehört zu dieser Verordnung; die Aufzeichnungen haben kein Etikett mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>OTHER ORDER</source>
        <translation>ANDERE VERORDNUNG</translation>
    </message>
    <message>
        <source>That is a label of another order.</source>
        <translation>Das ist ein Etikett einer anderen Verordnung.</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>UNGÜLTIG</translation>
    </message>
    <message>
        <source>{kind}, print {number}: it does not show the order as it stands now.</source>
        <translation>{kind}, Druck {number}: Es zeigt die Verordnung nicht so, wie sie jetzt steht.</translation>
    </message>
    <message>
        <source>{kind}, print {number}: it is void in the records.</source>
        <translation>{kind}, Druck {number}: Es ist in den Aufzeichnungen ungültig.</translation>
    </message>
    <message>
        <source>{kind}, print {number}: it is recorded as failed.</source>
        <translation>{kind}, Druck {number}: Es ist als misslungen aufgezeichnet.</translation>
    </message>
    <message>
        <source>{kind}, print {number}: this order is not prepared or given any more.</source>
        <translation>{kind}, Druck {number}: Diese Verordnung wird nicht mehr hergestellt oder gegeben.</translation>
    </message>
    <message>
        <source>That is a label of the order {order}, print {number}.</source>
        <translation>Das ist ein Etikett der Verordnung {order}, Druck {number}.</translation>
    </message>
    <message>
        <source>Print {number} stands for it now.</source>
        <translation>An seiner Stelle steht jetzt Druck {number}.</translation>
    </message>
    <message>
        <source>after reconstitution</source>
        <translation>nach Rekonstitution</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>erledigt {time}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You stopped it: nothing came of it.</source>
        <translation>Sie haben es angehalten: Es ist nichts daraus geworden.</translation>
    </message>
    <message>
        <source>That did not work, for a reason that the program does not know.</source>
        <translation>Das gelang nicht, aus einem Grund, den das Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Type the same password twice.</source>
        <translation>Zweimal dasselbe Passwort eingeben.</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>States beside the severities.</extracomment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Zur Prüfung</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zur Zweitprüfung</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Zur Zubereitung</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>To give</source>
        <translation>Zur Gabe</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Save and print are off: the order cannot be read yet</source>
        <translation>Speichern und Drucken sind aus: Die Verordnung ist noch nicht lesbar</translation>
    </message>
    <message>
        <source>Restart the program: an unexpected error occurred; signing and printing are off</source>
        <translation>Programm neu starten: Unerwarteter Fehler; Signieren und Drucken sind aus</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>In every language the same, and asked of no locale.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>nicht in Kraft</translation>
    </message>
    <message>
        <source>Verify is off: 1 imported value is not accepted</source>
        <translation>Prüfen ist aus: 1 importierter Wert ist nicht angenommen</translation>
    </message>
    <message>
        <source>Verify is off: {count} imported values are not accepted</source>
        <translation>Prüfen ist aus: {count} importierte Werte sind nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing was printed. With its number, the label cannot be made: {reason}</source>
        <translation>Es wurde nichts gedruckt. Mit seiner Nummer kann das Etikett nicht erstellt werden: {reason}</translation>
    </message>
    <message>
        <source>Print is off: an auditor reads only</source>
        <translation>Drucken ist aus: Ein Auditor liest nur</translation>
    </message>
    <message>
        <source>Print is off: there is no paper</source>
        <translation>Drucken ist aus: Es gibt kein Dokument</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>The label is being compared …</source>
        <translation>Das Etikett wird verglichen …</translation>
    </message>
    <message>
        <source>limit: {limit}</source>
        <translation>Grenze: {limit}</translation>
    </message>
    <message>
        <source>{severity}, beyond the limit: {limit}</source>
        <translation>{severity}, jenseits der Grenze: {limit}</translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation>In den Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>{count} entries written to {name}</source>
        <translation>{count} Einträge in {name} geschrieben</translation>
    </message>
    <message>
        <source>The calendar is being written …</source>
        <translation>Der Kalender wird geschrieben …</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Verordnung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Verordnungen</translation>
    </message>
    <message>
        <source>Monitoring plan  M</source>
        <translation>Überwachungsplan  M</translation>
    </message>
    <message>
        <source>Table of values  T</source>
        <translation>Wertetabelle  T</translation>
    </message>
    <message>
        <source>Values  T</source>
        <extracomment>Share of the width that the name may take in one line. The plots, once a course was shown.</extracomment>
        <translation>Werte  T</translation>
    </message>
    <message>
        <source>Plan  M</source>
        <translation>Plan  M</translation>
    </message>
    <message>
        <source>Export  Ctrl+E</source>
        <translation>Export  Strg+E</translation>
    </message>
    <message>
        <source>Export to calendar  Ctrl+E</source>
        <translation>In den Kalender  Strg+E</translation>
    </message>
    <message>
        <source>Patient  Ctrl+F</source>
        <translation>Patient  Strg+F</translation>
    </message>
    <message>
        <source>Another patient  Ctrl+F</source>
        <translation>Anderer Patient  Strg+F</translation>
    </message>
    <message>
        <source>dotted: dose given · open box: window of the label · dashes: limit · open point: only a bound is known</source>
        <translation>gepunktet: Dosis gegeben · Kasten: Fenster der Fachinformation · gestrichelt: Grenze · offener Punkt: nur Schranke</translation>
    </message>
    <message>
        <source>Every value of the plots, in their order; Esc leads back to them</source>
        <translation>Jeder Wert der Kurven in deren Reihenfolge; Esc führt zu ihnen zurück</translation>
    </message>
    <message>
        <source>What follows from the record and the protocol; nothing is ordered here</source>
        <translation>Was aus der Dokumentation und dem Protokoll folgt; hier wird nichts verordnet</translation>
    </message>
    <message>
        <source>Facts at the end of each day, as the rules see them; no score</source>
        <translation>Tatsachen am Ende jedes Tages, wie die Regeln sie sehen; kein Punktwert</translation>
    </message>
    <message>
        <source>To be omitted then: {place}</source>
        <translation>Dann auszulassen: {place}</translation>
    </message>
    <message>
        <source>Next dose then: not known</source>
        <translation>Nächste Dosis dann: nicht bekannt</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>Dosisstufe nicht bekannt</translation>
    </message>
    <message>
        <source>Next dose then: {place}, {level}</source>
        <translation>Nächste Dosis dann: {place}, {level}</translation>
    </message>
    <message>
        <source>{days} later than planned</source>
        <translation>{days} später als geplant</translation>
    </message>
    <message>
        <source>{days} earlier than planned</source>
        <translation>{days} früher als geplant</translation>
    </message>
    <message>
        <source>The planned day</source>
        <translation>Der geplante Tag</translation>
    </message>
    <message>
        <source>Too early: at least {limit}, from {date} on</source>
        <translation>Zu früh: mindestens {limit}, ab {date}</translation>
    </message>
    <message>
        <source>Outside the window: it ends {limit}, on {date}</source>
        <translation>Außerhalb des Fensters: Es endet {limit}, am {date}</translation>
    </message>
    <message>
        <source>Outside the window: it begins {limit}, on {date}</source>
        <translation>Außerhalb des Fensters: Es beginnt {limit}, am {date}</translation>
    </message>
    <message>
        <source>Not on file for that day: {list}</source>
        <translation>Für diesen Tag nicht dokumentiert: {list}</translation>
    </message>
    <message>
        <source>Overdue today · an order or a visit in the last {weeks} weeks</source>
        <translation>Heute überfällig · eine Verordnung oder ein Besuch in den letzten {weeks} Wochen</translation>
    </message>
    <message>
        <source>Not known · an order on file cannot be read</source>
        <translation>Nicht bekannt · eine abgelegte Verordnung ist nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing is overdue today. Looked at: every course with an order planned or a visit recorded in the last {weeks} weeks ({courses}).</source>
        <translation>Heute ist nichts überfällig. Betrachtet wurde jeder Verlauf mit einer geplanten Verordnung oder einem erfassten Besuch in den letzten {weeks} Wochen ({courses}).</translation>
    </message>
    <message>
        <source>Nothing is known of this course</source>
        <translation>Über diesen Verlauf ist nichts bekannt</translation>
    </message>
    <message>
        <source>{count} tasks: {items}</source>
        <translation>{count} Aufgaben: {items}</translation>
    </message>
    <message>
        <source>{task}: {why}, due by {date}</source>
        <translation>{task}: {why}, fällig bis {date}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>May be given</source>
        <translation>Kann gegeben werden</translation>
    </message>
    <message>
        <source>No day is planned for the next dose. Not stated: {missing}.</source>
        <translation>Für die nächste Dosis ist kein Tag geplant. Nicht angegeben: {missing}.</translation>
    </message>
    <message>
        <source>No further dose is planned:</source>
        <translation>Es ist keine weitere Dosis geplant:</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jeder Tag</translation>
    </message>
    <message>
        <source>due by</source>
        <translation>fällig bis</translation>
    </message>
    <message>
        <source>what is overdue</source>
        <translation>was überfällig ist</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Why, from when</source>
        <translation>Warum, ab wann</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <extracomment>The longest interruption and delay that are looked at: ten years, more than any course lasts. After that time an answer to what was typed before is taken away. Height at 100 % under a field that is brought into sight with it.</extracomment>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>It is being worked out …</source>
        <translation>Es wird ausgerechnet …</translation>
    </message>
    <message>
        <source>An interruption is a whole number of days from 1 to {most}.</source>
        <translation>Eine Unterbrechung ist eine ganze Zahl von Tagen von 1 bis {most}.</translation>
    </message>
    <message>
        <source>No day is planned for the next dose that +n could be counted from.</source>
        <translation>Für die nächste Dosis ist kein Tag geplant, von dem an +n gezählt werden könnte.</translation>
    </message>
    <message>
        <source>The day is {today} or later, such as {example}, or +7 for seven days after the planned one.</source>
        <translation>Der Tag ist {today} oder später, etwa {example}, oder +7 für sieben Tage nach dem geplanten.</translation>
    </message>
    <message>
        <source>The liver watch is being worked out …</source>
        <translation>Die Leberbeobachtung wird ermittelt …</translation>
    </message>
    <message>
        <source>No liver test, weight or examination is on file.</source>
        <translation>Keine Leberwerte, kein Gewicht und keine Untersuchung sind dokumentiert.</translation>
    </message>
    <message>
        <source>limits of</source>
        <translation>vom</translation>
    </message>
    <message>
        <source>Unit and limits of the result of {day}</source>
        <translation>Einheit und Grenzen des Befundes vom {day}</translation>
    </message>
    <message>
        <source>{test}: unit and limits of {day}</source>
        <translation>{test}: Einheit und Grenzen vom {day}</translation>
    </message>
    <message>
        <source>{test}: unit and limits typed</source>
        <translation>{test}: Einheit und Grenzen eingegeben</translation>
    </message>
    <message>
        <source>{what}, as on {day}</source>
        <translation>{what}, wie am {day}</translation>
    </message>
    <message>
        <source>The results are being recorded …</source>
        <translation>Die Befunde werden dokumentiert …</translation>
    </message>
    <message>
        <source>Correct the visit of {day}</source>
        <translation>Den Besuch vom {day} berichtigen</translation>
    </message>
    <message>
        <source>What is in the grid stands in place of what was recorded. That stays on record.</source>
        <translation>Was in der Tabelle steht, tritt an die Stelle des Dokumentierten. Dieses bleibt in der Akte.</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Berichtigung dokumentieren</translation>
    </message>
    <message>
        <source>The visit of {day} is taken back</source>
        <translation>Der Besuch vom {day} ist zurückgenommen</translation>
    </message>
    <message>
        <source>Take back the visit of {day}</source>
        <translation>Den Besuch vom {day} zurücknehmen</translation>
    </message>
    <message>
        <source>Its results count no more. What was recorded stays on record, with your reason.</source>
        <translation>Seine Befunde zählen nicht mehr. Das Dokumentierte bleibt in der Akte, mit Ihrem Grund.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Visits recorded: {count}</source>
        <translation>Besuche dokumentiert: {count}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>MRN {mrn} · results between orders</source>
        <translation>MRN {mrn} · Befunde zwischen Verordnungen</translation>
    </message>
    <message>
        <source>Nothing is recorded between the orders of this course.</source>
        <translation>Zwischen den Verordnungen dieses Verlaufs ist nichts dokumentiert.</translation>
    </message>
    <message>
        <source>Not taken over: {count}. What belongs to the patient can be typed in the grid.</source>
        <translation>Nicht übernommen: {count}. Was zum Patienten gehört, lässt sich in der Tabelle eingeben.</translation>
    </message>
    <message>
        <source>The visit that is being corrected no longer stands. Esc gives the correction up.</source>
        <translation>Der Besuch, der berichtigt wird, gilt nicht mehr. Esc gibt die Berichtigung auf.</translation>
    </message>
    <message>
        <source>Correcting the visit of {day}, recorded by {name}. Esc gives the correction up.</source>
        <translation>Der Besuch vom {day}, dokumentiert von {name}, wird berichtigt. Esc gibt die Berichtigung auf.</translation>
    </message>
    <message>
        <source>What is recorded is being read …</source>
        <translation>Das Dokumentierte wird gelesen …</translation>
    </message>
    <message>
        <source>The table is being read …</source>
        <translation>Die Tabelle wird gelesen …</translation>
    </message>
    <message>
        <source>Results {patterns}</source>
        <translation>Befunde {patterns}</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Befunde importieren</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Replace what is in the grid?</source>
        <translation>Ersetzen, was in der Tabelle steht?</translation>
    </message>
    <message>
        <source>The grid holds results that are not recorded.</source>
        <translation>In der Tabelle stehen Befunde, die nicht dokumentiert sind.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Leave this visit out?</source>
        <translation>Diesen Besuch weglassen?</translation>
    </message>
    <message>
        <source>What is in the grid is left out, and undo does not bring it back. The next visit follows.</source>
        <translation>Was in der Tabelle steht, wird weggelassen, und Rückgängig bringt es nicht zurück. Der nächste Besuch folgt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Give the correction up?</source>
        <translation>Berichtigung aufgeben?</translation>
    </message>
    <message>
        <source>What was changed in the grid is lost. The visit stays as it is recorded.</source>
        <translation>Was in der Tabelle geändert wurde, geht verloren. Der Besuch bleibt, wie er dokumentiert ist.</translation>
    </message>
    <message>
        <source>Keep correcting</source>
        <translation>Weiter berichtigen</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>The records hold, and the order does not state: {what}. F3 on the order (Esc) adds it.</source>
        <translation>In den Aufzeichnungen steht, und die Verordnung nennt nicht: {what}. F3 in der Verordnung (Esc) übernimmt es.</translation>
    </message>
</context>
<context>
    <name>AcceptedDecision</name>
    <message>
        <source>Accept: {title}</source>
        <translation>Annehmen: {title}</translation>
    </message>
    <message>
        <source>I accept this decision, too</source>
        <translation>Ich nehme diese Entscheidung ebenfalls an</translation>
    </message>
</context>
<context>
    <name>AmendDialog</name>
    <message>
        <source>Order {number} becomes a draft again: it is to be verified and checked anew.</source>
        <translation>Verordnung {number} wird wieder Entwurf: Sie ist neu zu prüfen und zweitzuprüfen.</translation>
    </message>
    <message>
        <source>The orders are being compared …</source>
        <translation>Die Verordnungen werden verglichen …</translation>
    </message>
    <message>
        <source>What changes is not known yet</source>
        <translation>Was sich ändert, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing of the order changed</source>
        <translation>Nichts an der Verordnung wurde geändert</translation>
    </message>
    <message>
        <source>Amended {number}; it is to be verified anew</source>
        <translation>{number} berichtigt; neu zu prüfen</translation>
    </message>
    <message>
        <source>The amendment is being saved …</source>
        <translation>Die Berichtigung wird gespeichert …</translation>
    </message>
    <message>
        <source>None: this version of the order is not signed.</source>
        <translation>Keine: Diese Version der Verordnung ist nicht signiert.</translation>
    </message>
    <message>
        <source>Amend the order</source>
        <translation>Verordnung berichtigen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Signatures that become void</source>
        <translation>Signaturen, die ungültig werden</translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation>&amp;Grund der Änderung</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Eigenes &amp;Passwort</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Eigenes Passwort</translation>
    </message>
    <message>
        <source>Amend  F10</source>
        <translation>Berichtigen  F10</translation>
    </message>
</context>
<context>
    <name>AssessmentPane</name>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Speichern  Strg+S</translation>
    </message>
    <message>
        <source>Print …  Ctrl+P</source>
        <translation>Drucken …  Strg+P</translation>
    </message>
    <message>
        <source>bag total</source>
        <translation>Beutel gesamt</translation>
    </message>
    <message>
        <source>Show all {count} rules</source>
        <translation>Alle {count} Regeln zeigen</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Alle Regeln zeigen</translation>
    </message>
    <message>
        <source>Hide passed rules</source>
        <translation>Erfüllte Regeln ausblenden</translation>
    </message>
    <message>
        <source>{words}  Ctrl+L</source>
        <translation>{words}  Strg+L</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>schwerste zuerst</translation>
    </message>
    <message>
        <source>none: every rule that applies is met</source>
        <translation>keine: Alle zutreffenden Regeln sind erfüllt</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>STARTING</translation>
    </message>
    <message>
        <source>The rules are being loaded …</source>
        <translation>Die Regeln werden geladen …</translation>
    </message>
    <message>
        <source>calculated dose</source>
        <translation>berechnete Dosis</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>BSA</source>
        <translation>KOF</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Dosisstufe</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Verordnet</translation>
    </message>
    <message>
        <source>Cycle total</source>
        <translation>Zyklus gesamt</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Zubereitung</translation>
    </message>
    <message>
        <source>vials</source>
        <translation>Vials</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>entnehmen</translation>
    </message>
    <message>
        <source>saline 0.9 %</source>
        <translation>NaCl 0.9 %</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>infuse over</source>
        <translation>Infusionsdauer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Show all rules  Ctrl+L</source>
        <translation>Alle Regeln zeigen  Strg+L</translation>
    </message>
    <message>
        <source>Open …  Ctrl+O</source>
        <translation>Öffnen …  Strg+O</translation>
    </message>
    <message>
        <source>Save order …  Ctrl+S</source>
        <translation>Speichern …  Strg+S</translation>
    </message>
    <message>
        <source>New  Ctrl+N</source>
        <translation>Neu  Strg+N</translation>
    </message>
    <message>
        <source>Papers  F6</source>
        <translation>Dokumente  F6</translation>
    </message>
    <message>
        <source>Return …  F7</source>
        <translation>Zurückgeben …  F7</translation>
    </message>
    <message>
        <source>Print preview …  Ctrl+P</source>
        <translation>Druckvorschau …  Strg+P</translation>
    </message>
    <message>
        <source>Verify and sign  F10</source>
        <translation>Prüfen und signieren  F10</translation>
    </message>
</context>
<context>
    <name>BenchCodes</name>
    <message>
        <source>Not understood: {found}. Needed: {needed}.</source>
        <translation>Nicht verstanden: {found}. Erforderlich: {needed}.</translation>
    </message>
    <message>
        <source>this dose is prepared already.</source>
        <translation>Diese Dosis ist bereits zubereitet.</translation>
    </message>
    <message>
        <source>That is a vial, and no vial is recorded now: {why}</source>
        <translation>Das ist ein Vial, und jetzt wird kein Vial erfasst: {why}</translation>
    </message>
    <message>
        <source>The vial with the serial {serial} is recorded already. It was not taken again.</source>
        <translation>Das Vial mit der Seriennummer {serial} ist bereits erfasst. Es wurde nicht noch einmal übernommen.</translation>
    </message>
    <message>
        <source>{vial} is recorded.</source>
        <translation>{vial} ist erfasst.</translation>
    </message>
</context>
<context>
    <name>BenchScreen</name>
    <message>
        <source>The order is being opened …</source>
        <extracomment>What is typed is kept after a pause as long as this; a code or a time taken by a key, at once. State of the order in which something is recorded here.</extracomment>
        <translation>Die Verordnung wird geöffnet …</translation>
    </message>
    <message>
        <source>The order was returned</source>
        <translation>Die Verordnung wurde zurückgegeben</translation>
    </message>
    <message>
        <source>Nothing can be signed here</source>
        <translation>Hier kann nichts signiert werden</translation>
    </message>
</context>
<context>
    <name>BlindFields</name>
    <message>
        <source>{name}: found {found}. Needed: {needed}.</source>
        <translation>{name}: {found} gefunden. Erforderlich: {needed}.</translation>
    </message>
    <message>
        <source>order  {value}</source>
        <translation>Verordnung  {value}</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>Type it from the source: nothing is pasted here.</source>
        <translation>Aus der Quelle abtippen: Einfügen ist hier gesperrt.</translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Stop  {key}</source>
        <translation>Anhalten  {key}</translation>
    </message>
    <message>
        <source>It stops as soon as it can …</source>
        <translation>Es hält an, sobald es kann …</translation>
    </message>
</context>
<context>
    <name>Calibrating</name>
    <message>
        <source>Label calibration</source>
        <translation>Etikettenkalibrierung</translation>
    </message>
    <message>
        <source>The calibration page is being made …</source>
        <translation>Die Kalibrierseite wird erstellt …</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>The calibration page went to {printer}</source>
        <translation>Die Kalibrierseite ging an {printer}</translation>
    </message>
    <message>
        <source>The calibration page is being printed …</source>
        <translation>Die Kalibrierseite wird gedruckt …</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>then</source>
        <translation>damals</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{what}: then {then}, now {now}</source>
        <translation>{what}: damals {then}, jetzt {now}</translation>
    </message>
</context>
<context>
    <name>CheckTyping</name>
    <message>
        <source>The order is being opened …</source>
        <translation>Die Verordnung wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>One moment …</source>
        <extracomment>Does what was confirmed, by whom and why.</extracomment>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Type the reason: it is recorded.</source>
        <translation>Den Grund eingeben: Er wird dokumentiert.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Das eigene Passwort eingeben.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Eigenes &amp;Passwort</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Eigenes Passwort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>CourseFinding</name>
    <message>
        <source>No patient with an MRN is found whose name, MRN or order begins so.</source>
        <translation>Kein Patient mit einer Pat.-Nr. ist zu finden, dessen Name, Pat.-Nr. oder Verordnung so beginnt.</translation>
    </message>
    <message>
        <source>The order states no MRN: nobody knows whose course it belongs to. Find the patient.</source>
        <translation>Die Verordnung nennt keine Pat.-Nr.: Niemand weiß, zu wessen Verlauf sie gehört. Suchen Sie den Patienten.</translation>
    </message>
    <message>
        <source>No order of this patient stands any more: there is no course to show.</source>
        <translation>Keine Verordnung dieses Patienten gilt noch: Es gibt keinen Verlauf zu zeigen.</translation>
    </message>
    <message>
        <source>Type the beginning of a name, an MRN or an order number, or press F9 on an order of the work list.</source>
        <translation>Geben Sie den Anfang eines Namens, einer Pat.-Nr. oder einer Verordnungsnummer ein, oder drücken Sie F9 auf einer Verordnung der Arbeitsliste.</translation>
    </message>
</context>
<context>
    <name>CoursePlots</name>
    <message>
        <source>Curves of the course</source>
        <extracomment>How many plots are to be seen under the time line before it scrolls with them.</extracomment>
        <translation>Kurven des Verlaufs</translation>
    </message>
    <message>
        <source>Plots of the course</source>
        <translation>Kurven des Verlaufs</translation>
    </message>
    <message>
        <source>no value on file</source>
        <translation>kein Wert hinterlegt</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>The course is being read …</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Plots  Esc</source>
        <translation>Kurven  Esc</translation>
    </message>
    <message>
        <source>Next dose  N</source>
        <translation>Nächste Dosis  N</translation>
    </message>
    <message>
        <source>Liver watch  L</source>
        <translation>Leber  L</translation>
    </message>
    <message>
        <source>Results  R</source>
        <translation>Befunde  R</translation>
    </message>
    <message>
        <source>Values of the course</source>
        <translation>Werte des Verlaufs</translation>
    </message>
    <message>
        <source>Next dose</source>
        <translation>Nächste Dosis</translation>
    </message>
    <message>
        <source>What follows from a delay</source>
        <translation>Was aus einem Aufschub folgt</translation>
    </message>
    <message>
        <source>&amp;Interruption for non-hematologic toxicity</source>
        <translation>&amp;Unterbrechung wegen nicht hämatologischer Toxizität</translation>
    </message>
    <message>
        <source>Days of an interruption for non-hematologic toxicity</source>
        <translation>Tage einer Unterbrechung wegen nicht hämatologischer Toxizität</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Next &amp;dose on another day</source>
        <translation>Nächste &amp;Dosis an einem anderen Tag</translation>
    </message>
    <message>
        <source>Day on which the next dose is given, such as 23-Nov-2026, or +7 for seven days later</source>
        <translation>Tag, an dem die nächste Dosis gegeben wird, etwa 23-Nov-2026, oder +7 für sieben Tage später</translation>
    </message>
    <message>
        <source>day, or +n</source>
        <translation>Tag oder +n</translation>
    </message>
    <message>
        <source>Planned days of the doses</source>
        <translation>Geplante Tage der Dosen</translation>
    </message>
    <message>
        <source>Liver watch: one row per day, the newest first; results × ULN of their own laboratory, weight against that before treatment</source>
        <translation>Leberbeobachtung: eine Zeile je Tag, der neueste zuerst; Werte × Obergrenze ihres Labors, Gewicht gegen das vor der Behandlung</translation>
    </message>
    <message>
        <source>Liver watch</source>
        <translation>Leberbeobachtung</translation>
    </message>
    <message>
        <source>Whose course?</source>
        <translation>Wessen Verlauf?</translation>
    </message>
    <message>
        <source>No patient is chosen. Type the beginning of a name, an MRN or an order number, or press F9 on an order of the work list.</source>
        <translation>Kein Patient ist gewählt. Geben Sie den Anfang eines Namens, einer Pat.-Nr. oder einer Verordnungsnummer ein, oder drücken Sie F9 auf einer Verordnung der Arbeitsliste.</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>Beginning of a name, an MRN or an order number</source>
        <translation>Anfang eines Namens, einer Pat.-Nr. oder einer Verordnungsnummer</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Show the course  Enter</source>
        <translation>Verlauf zeigen  Enter</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Gefundene Patienten</translation>
    </message>
    <message>
        <source>Monitoring plan</source>
        <translation>Überwachungsplan</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Table of values  T</source>
        <translation>Wertetabelle  T</translation>
    </message>
    <message>
        <source>Export to calendar  Ctrl+E</source>
        <translation>In den Kalender  Strg+E</translation>
    </message>
    <message>
        <source>dotted: dose given · open box: window of the label · dashes: limit · open point: only a bound is known</source>
        <translation>gepunktet: Dosis gegeben · Kasten: Fenster der Fachinformation · gestrichelt: Grenze · offener Punkt: nur Schranke</translation>
    </message>
    <message>
        <source>Monitoring plan  M</source>
        <translation>Überwachungsplan  M</translation>
    </message>
    <message>
        <source>Another patient  Ctrl+F</source>
        <translation>Anderer Patient  Strg+F</translation>
    </message>
</context>
<context>
    <name>CourseSection</name>
    <message>
        <source>Transplant</source>
        <translation>Transplantation</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erfolgt</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>erfolgt am</translation>
    </message>
    <message>
        <source>Transplant done on</source>
        <translation>Transplantiert am</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <source>Dose reduction</source>
        <translation>Dosisreduktion</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine erfasst</translation>
    </message>
    <message>
        <source>dose lowered by 25 %</source>
        <translation>Dosis um 25 % gesenkt</translation>
    </message>
    <message>
        <source>two doses per cycle</source>
        <translation>zwei Dosen je Zyklus</translation>
    </message>
    <message>
        <source>Earlier one</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Earlier transplant on</source>
        <translation>Frühere Transplantation am</translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation>Gegebene Dosen</translation>
    </message>
    <message>
        <source>Omitted doses</source>
        <translation>Ausgelassene Dosen</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>CRi</source>
        <translation>CRi</translation>
    </message>
    <message>
        <source>neither CR nor CRi</source>
        <translation>weder CR noch CRi</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>Response assessed on</source>
        <translation>Ansprechen beurteilt am</translation>
    </message>
    <message>
        <source>Marrow blasts</source>
        <translation>Markblasten</translation>
    </message>
    <message>
        <source>Marrow blasts in percent</source>
        <translation>Markblasten in Prozent</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Blood blasts</source>
        <translation>Blasten im Blut</translation>
    </message>
    <message>
        <source>Leukemic blasts in the blood</source>
        <translation>Leukämische Blasten im Blut</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>MRD</source>
        <translation>MRD</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>EMD gone</source>
        <translation>EMD zurück</translation>
    </message>
    <message>
        <source>Extramedullary disease resolved</source>
        <translation>Extramedulläre Erkrankung rückgebildet</translation>
    </message>
    <message>
        <source>ANC</source>
        <translation>ANC</translation>
    </message>
    <message>
        <source>ANC at the response</source>
        <translation>ANC beim Ansprechen</translation>
    </message>
    <message>
        <source>×10⁹/L</source>
        <translation>×10⁹/L</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Thrombozyten</translation>
    </message>
    <message>
        <source>Platelets at the response</source>
        <translation>Thrombozyten beim Ansprechen</translation>
    </message>
    <message>
        <source>CR or CRi within the first 3 cycles</source>
        <translation>CR oder CRi binnen der ersten 3 Zyklen</translation>
    </message>
    <message>
        <source>Counts before treatment</source>
        <translation>Blutbild vor Therapie</translation>
    </message>
    <message>
        <source>ANC before treatment</source>
        <translation>ANC vor Therapie</translation>
    </message>
    <message>
        <source>Platelets before treatment</source>
        <translation>Thrombozyten vor Therapie</translation>
    </message>
    <message>
        <source>Counts before the prior cycle</source>
        <translation>Blutbild vor dem letzten Zyklus</translation>
    </message>
    <message>
        <source>ANC before the prior cycle</source>
        <translation>ANC vor dem letzten Zyklus</translation>
    </message>
    <message>
        <source>Platelets before the prior cycle</source>
        <translation>Thrombozyten vor dem letzten Zyklus</translation>
    </message>
    <message>
        <source>Low counts</source>
        <translation>Zytopenie</translation>
    </message>
    <message>
        <source>Low for</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Days of low counts</source>
        <translation>Tage mit Zytopenie</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>by the drug</source>
        <translation>durch Arznei</translation>
    </message>
    <message>
        <source>Low counts drug-related</source>
        <translation>Zytopenie arzneimittelbedingt</translation>
    </message>
    <message>
        <source>Low counts judged due to disease</source>
        <translation>Zytopenie als krankheitsbedingt beurteilt</translation>
    </message>
    <message>
        <source>Marrow stable or improved</source>
        <translation>Mark stabil oder gebessert</translation>
    </message>
    <message>
        <source>Platelets depend on transfusion</source>
        <translation>Thrombozyten transfusionsabhängig</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>An unexpected error occurred. Nothing is signed or printed before a restart.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten. Vor einem Neustart wird nichts signiert oder gedruckt.</translation>
    </message>
    <message>
        <source>The password is being checked …</source>
        <translation>Das Passwort wird geprüft …</translation>
    </message>
    <message>
        <source>Leaving is being recorded …</source>
        <translation>Das Verlassen wird dokumentiert …</translation>
    </message>
</context>
<context>
    <name>DiagnosisSection</name>
    <message>
        <source>Disease</source>
        <translation>Erkrankung</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>B-cell precursor ALL</source>
        <translation>B-Vorläufer-ALL</translation>
    </message>
    <message>
        <source>another disease</source>
        <translation>andere Erkrankung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status of the disease</source>
        <translation>Status der Erkrankung</translation>
    </message>
    <message>
        <source>relapsed</source>
        <translation>rezidiviert</translation>
    </message>
    <message>
        <source>refractory</source>
        <translation>refraktär</translation>
    </message>
    <message>
        <source>untreated</source>
        <translation>unbehandelt</translation>
    </message>
    <message>
        <source>in remission</source>
        <translation>in Remission</translation>
    </message>
    <message>
        <source>CD22</source>
        <translation>CD22</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>Ph status</source>
        <translation>Ph-Status</translation>
    </message>
    <message>
        <source>Philadelphia chromosome</source>
        <translation>Philadelphia-Chromosom</translation>
    </message>
    <message>
        <source>TKI tried</source>
        <translation>TKI versucht</translation>
    </message>
    <message>
        <source>Tyrosine kinase inhibitor tried</source>
        <translation>Tyrosinkinase-Inhibitor versucht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Salvage line</source>
        <translation>Salvage-Linie</translation>
    </message>
    <message>
        <source>Earlier VOD</source>
        <translation>Frühere VOD</translation>
    </message>
    <message>
        <source>Earlier severe VOD</source>
        <translation>Frühere schwere VOD</translation>
    </message>
    <message>
        <source>Liver disease</source>
        <translation>Lebererkrankung</translation>
    </message>
    <message>
        <source>Serious ongoing liver disease</source>
        <translation>Schwere bestehende Lebererkrankung</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>No order begins so: neither its patient&apos;s name, nor MRN, nor number.</source>
        <translation>Keine Verordnung beginnt so: weder Patientenname noch Pat.-Nr. noch Verordnungsnummer.</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Draft not saved: {why}</source>
        <translation>Entwurf nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
</context>
<context>
    <name>EcgSection</name>
    <message>
        <source>ECGs</source>
        <translation>EKGs</translation>
    </message>
</context>
<context>
    <name>EditionPanel</name>
    <message>
        <source> · in force</source>
        <translation> · in Kraft</translation>
    </message>
    <message>
        <source>The numbers are being read …</source>
        <translation>Die Zahlen werden gelesen …</translation>
    </message>
    <message>
        <source>Put in force is off: it is in force already</source>
        <translation>In-Kraft-Setzen ist aus: Die Fassung ist bereits in Kraft</translation>
    </message>
    <message>
        <source>Put in force is off: that takes two pharmacists</source>
        <translation>In-Kraft-Setzen ist aus: Dazu braucht es zwei Apotheker</translation>
    </message>
    <message>
        <source>in force since {time}</source>
        <translation>in Kraft seit {time}</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>nicht in Kraft</translation>
    </message>
    <message>
        <source>{count} of {all} numbers were not verified against their source.</source>
        <translation>{count} von {all} Zahlen wurden nicht an ihrer Quelle überprüft.</translation>
    </message>
    <message>
        <source>This protocol differs from the label. {rest}</source>
        <translation>Dieses Protokoll weicht von der Fachinformation ab. {rest}</translation>
    </message>
    <message>
        <source>DIFFERS FROM THE LABEL</source>
        <translation>WEICHT VON DER FACHINFORMATION AB</translation>
    </message>
    <message>
        <source>{told} They are marked: confirm with current labelling.</source>
        <translation>{told} Sie sind markiert: mit aktueller Fachinformation abgleichen.</translation>
    </message>
    <message>
        <source>CONFIRM</source>
        <translation>ABGLEICHEN</translation>
    </message>
    <message>
        <source>The edition is being read …</source>
        <translation>Die Fassung wird gelesen …</translation>
    </message>
    <message>
        <source>Put a file in force</source>
        <translation>Eine Datei in Kraft setzen</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>This file cannot be used. Every fault of it is listed; nothing was changed.</source>
        <translation>Diese Datei ist nicht verwendbar. Alle Fehler sind aufgeführt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Die Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das gelang nicht</translation>
    </message>
    <message>
        <source>The program met an error that it does not know ({name}). What you typed is kept. Nothing is signed or printed until the program was started again: close it, start it, and check the order once more. What happened is in the log, without patient data: {file}</source>
        <translation>Das Programm traf auf einen Fehler, den es nicht kennt ({name}). Die Eingaben bleiben erhalten. Bis zu einem Neustart des Programms wird nichts signiert oder gedruckt: schließen, starten und die Verordnung noch einmal prüfen. Was geschah, steht im Log, ohne Patientendaten: {file}</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
</context>
<context>
    <name>ExaminationSection</name>
    <message>
        <source>Examined</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Examined at</source>
        <translation>Untersucht am</translation>
    </message>
    <message>
        <source>Liver size</source>
        <translation>Lebergröße</translation>
    </message>
    <message>
        <source>Hepatomegaly</source>
        <translation>Hepatomegalie</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not enlarged</source>
        <translation>nicht vergrößert</translation>
    </message>
    <message>
        <source>enlarged, painless</source>
        <translation>vergrößert, schmerzlos</translation>
    </message>
    <message>
        <source>enlarged, painful</source>
        <translation>vergrößert, schmerzhaft</translation>
    </message>
    <message>
        <source>Ascites</source>
        <translation>Aszites</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Blutung</translation>
    </message>
    <message>
        <source>VOD confirmed</source>
        <translation>VOD bestätigt</translation>
    </message>
    <message>
        <source>Severe liver toxicity</source>
        <translation>Schwere Lebertoxizität</translation>
    </message>
    <message>
        <source>Gilbert’s syndrome or hemolysis documented</source>
        <translation>Gilbert-Syndrom oder Hämolyse dokumentiert</translation>
    </message>
    <message>
        <source>Liver tests declared not recovered</source>
        <translation>Leberwerte als nicht erholt erklärt</translation>
    </message>
    <message>
        <source>Reactions, toxicity</source>
        <translation>Reaktionen, Toxizität</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Quelle: {source}.</translation>
    </message>
    <message>
        <source>taken {time}</source>
        <translation>entnommen {time}</translation>
    </message>
    <message>
        <source>confirm with current labelling</source>
        <translation>mit Fachinformation abgleichen</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Type the name of the site: it stands on every sheet.</source>
        <translation>Den Namen des Standorts eingeben: Er steht auf jedem Blatt.</translation>
    </message>
</context>
<context>
    <name>ForceDialog</name>
    <message>
        <source>Type the reason, both passwords, and the second login.</source>
        <translation>Den Grund, beide Passwörter und den zweiten Anmeldenamen eingeben.</translation>
    </message>
    <message>
        <source>It is being put in force …</source>
        <translation>Wird in Kraft gesetzt …</translation>
    </message>
    <message>
        <source>Put in force: {name}</source>
        <translation>In Kraft setzen: {name}</translation>
    </message>
    <message>
        <source>Orders are judged under it from now on, at every workstation. A cycle that was begun stays under its own protocol. Two pharmacists decide it, each with a password.
{digest}</source>
        <translation>Verordnungen werden ab jetzt danach beurteilt, an jedem Arbeitsplatz. Ein begonnener Zyklus bleibt unter seinem eigenen Protokoll. Zwei Apotheker entscheiden es, jeder mit Passwort.
{digest}</translation>
    </message>
    <message>
        <source>This protocol differs from the label.</source>
        <translation>Dieses Protokoll weicht von der Fachinformation ab.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>stands in the records</source>
        <translation>steht in der Dokumentation</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Eigenes &amp;Passwort</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Eigenes Passwort</translation>
    </message>
    <message>
        <source>you decide it</source>
        <translation>die eigene Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Second pharmacist</source>
        <translation>&amp;Zweiter Apotheker</translation>
    </message>
    <message>
        <source>Second pharmacist</source>
        <translation>Zweiter Apotheker</translation>
    </message>
    <message>
        <source>their login</source>
        <translation>dessen Anmeldename</translation>
    </message>
    <message>
        <source>Their pass&amp;word</source>
        <translation>Dessen Pass&amp;wort</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Dessen Passwort</translation>
    </message>
    <message>
        <source>typed by them</source>
        <translation>von ihm selbst eingegeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In Kraft setzen</translation>
    </message>
</context>
<context>
    <name>GiveScreen</name>
    <message>
        <source>as at this workstation</source>
        <translation>wie an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Give and watch: {drug}</source>
        <translation>Geben und überwachen: {drug}</translation>
    </message>
    <message>
        <source>Found {found}. Needed: {needed}.</source>
        <translation>{found} gefunden. Erforderlich: {needed}.</translation>
    </message>
    <message>
        <source>Record is off: the start is not recorded</source>
        <translation>Dokumentieren ist aus: Der Beginn ist nicht erfasst</translation>
    </message>
    <message>
        <source>Record is off: the end is not recorded</source>
        <translation>Dokumentieren ist aus: Das Ende ist nicht erfasst</translation>
    </message>
    <message>
        <source>Record is off: a time cannot be read yet</source>
        <translation>Dokumentieren ist aus: Eine Zeit ist noch nicht lesbar</translation>
    </message>
    <message>
        <source>Record is off: your password is not typed</source>
        <translation>Dokumentieren ist aus: Das eigene Passwort fehlt</translation>
    </message>
    <message>
        <source>The dose is being recorded …</source>
        <translation>Die Gabe wird dokumentiert …</translation>
    </message>
    <message>
        <source>{number} is recorded as given</source>
        <translation>{number} ist als gegeben dokumentiert</translation>
    </message>
    <message>
        <source>Give and watch</source>
        <translation>Geben und überwachen</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Verordnete Dosis</translation>
    </message>
    <message>
        <source>Infusion began at</source>
        <translation>Infusion begann</translation>
    </message>
    <message>
        <source>Now  F4</source>
        <translation>Jetzt  F4</translation>
    </message>
    <message>
        <source>Infusion began now</source>
        <translation>Infusion jetzt begonnen</translation>
    </message>
    <message>
        <source>Infusion ended at</source>
        <translation>Infusion endete</translation>
    </message>
    <message>
        <source>Now  F5</source>
        <translation>Jetzt  F5</translation>
    </message>
    <message>
        <source>Infusion ended now</source>
        <translation>Infusion jetzt beendet</translation>
    </message>
    <message>
        <source>Watch after the end</source>
        <translation>Nachbeobachtung</translation>
    </message>
    <message>
        <source>Watch, time left</source>
        <translation>Nachbeobachtung, Restzeit</translation>
    </message>
    <message>
        <source>Recorded against</source>
        <translation>Dokumentierte Mängel</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Dilute by</source>
        <translation>Verdünnen bis</translation>
    </message>
    <message>
        <source>Dilute by, time left</source>
        <translation>Verdünnen bis, Restzeit</translation>
    </message>
    <message>
        <source>Start the infusion by</source>
        <translation>Infusionsbeginn bis</translation>
    </message>
    <message>
        <source>Start the infusion by, time left</source>
        <translation>Infusionsbeginn bis, Restzeit</translation>
    </message>
    <message>
        <source>Must end by</source>
        <translation>Infusionsende bis</translation>
    </message>
    <message>
        <source>Must end by, time left</source>
        <translation>Infusionsende bis, Restzeit</translation>
    </message>
    <message>
        <source>How to give</source>
        <translation>Anleitung zur Gabe</translation>
    </message>
    <message>
        <source>The preparation of this order cannot be worked out.</source>
        <translation>Die Zubereitung dieser Verordnung lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Verlassen  Esc</translation>
    </message>
    <message>
        <source>Papers  F6</source>
        <translation>Dokumente  F6</translation>
    </message>
    <message>
        <source>Return …  F7</source>
        <translation>Zurückgeben …  F7</translation>
    </message>
    <message>
        <source>Record as given  F10</source>
        <translation>Als gegeben dokumentieren  F10</translation>
    </message>
</context>
<context>
    <name>GiveWatch</name>
    <message>
        <source>after the end of the infusion</source>
        <translation>nach dem Ende der Infusion</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>at least {length} after the end, for signs of a reaction to the infusion</source>
        <translation>mindestens {length} nach dem Ende, auf Zeichen einer Infusionsreaktion</translation>
    </message>
</context>
<context>
    <name>HappenedEntry</name>
    <message>
        <source>as at this workstation</source>
        <extracomment>Typed in the place of a grade that is still to be said. What is typed about: the act, the entry that is changed, empty for a new one, and whether it is taken back.</extracomment>
        <translation>wie an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>The grade is not typed yet; 0 says that it is not graded yet</source>
        <translation>Der Grad ist noch nicht eingegeben; 0 sagt, dass er noch nicht bestimmt ist</translation>
    </message>
    <message>
        <source>The time cannot be read yet</source>
        <translation>Die Zeit ist noch nicht lesbar</translation>
    </message>
    <message>
        <source>With what is not typed yet</source>
        <translation>Womit, ist noch nicht eingegeben</translation>
    </message>
    <message>
        <source>A reason of at least {count} letters is needed</source>
        <translation>Eine Begründung von mindestens {count} Buchstaben ist erforderlich</translation>
    </message>
    <message>
        <source>To be taken back: {event}</source>
        <translation>Zurückzunehmen: {event}</translation>
    </message>
    <message>
        <source>Correction of: {event}</source>
        <translation>Korrektur von: {event}</translation>
    </message>
    <message>
        <source>0: not graded yet</source>
        <translation>0: noch ohne Grad</translation>
    </message>
</context>
<context>
    <name>HappenedPane</name>
    <message>
        <source>What happened is being recorded …</source>
        <translation>Was geschah, wird dokumentiert …</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>Dokumentiert: {what}</translation>
    </message>
    <message>
        <source>Recorded of {number}: {what}</source>
        <translation>Dokumentiert zu {number}: {what}</translation>
    </message>
    <message>
        <source>Not recorded of {number}: {what}</source>
        <translation>Nicht dokumentiert zu {number}: {what}</translation>
    </message>
    <message>
        <source>Found {found}. Needed: {needed}.</source>
        <translation>{found} gefunden. Erforderlich: {needed}.</translation>
    </message>
    <message>
        <source>What happens in the infusion and the watch</source>
        <translation>Was in der Infusion und der Nachbeobachtung geschieht</translation>
    </message>
    <message>
        <source>Reaction …  Ctrl+1</source>
        <translation>Reaktion …  Strg+1</translation>
    </message>
    <message>
        <source>Interrupted …  Ctrl+2</source>
        <translation>Unterbrochen …  Strg+2</translation>
    </message>
    <message>
        <source>Treated …  Ctrl+3</source>
        <translation>Behandelt …  Strg+3</translation>
    </message>
    <message>
        <source>Resumed …  Ctrl+4</source>
        <translation>Fortgesetzt …  Strg+4</translation>
    </message>
    <message>
        <source>Stopped …  Ctrl+5</source>
        <translation>Abgebrochen …  Strg+5</translation>
    </message>
    <message>
        <source>Reaction over …  Ctrl+6</source>
        <translation>Reaktion vorbei …  Strg+6</translation>
    </message>
    <message>
        <source>Grade, 1 to 5</source>
        <translation>Grad, 1 bis 5</translation>
    </message>
    <message>
        <source>Grade, 1 to 5, or 0 while it is not graded yet</source>
        <translation>Grad, 1 bis 5, oder 0, solange er noch nicht bestimmt ist</translation>
    </message>
    <message>
        <source>0: not graded yet</source>
        <translation>0: noch ohne Grad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of what happened</source>
        <translation>Zeit des Geschehens</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record  Enter</source>
        <translation>Dokumentieren  Enter</translation>
    </message>
    <message>
        <source>Close without it  Esc</source>
        <translation>Ohne dies schließen  Esc</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nichts ist dokumentiert.</translation>
    </message>
    <message>
        <source>Correct …  Enter</source>
        <translation>Korrigieren …  Enter</translation>
    </message>
    <message>
        <source>Take back …  Del</source>
        <translation>Zurücknehmen …  Entf</translation>
    </message>
</context>
<context>
    <name>HappenedTyping</name>
    <message>
        <source>The event was corrected or taken back since you typed about it: {typed}</source>
        <translation>Das Ereignis wurde berichtigt oder zurückgenommen, seit Sie dazu getippt haben: {typed}</translation>
    </message>
</context>
<context>
    <name>HappenedWaiting</name>
    <message>
        <source>Waits, and comes back once this is recorded or closed: {typed}</source>
        <translation>Wartet und kommt wieder, sobald dies dokumentiert oder geschlossen ist: {typed}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help: {title}</source>
        <extracomment>At 100 %: the width of the contents; below the least width they stand above the page, so high. Of the pages, in pixels at 100 %; words with a dollar sign are colours of the palette or lengths. What Qt&apos;s rich text does otherwise than the pages mean: its heads are larger, and it knows no kbd.</extracomment>
        <translation>Hilfe: {title}</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>F&amp;inden</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Back  Alt+Left</source>
        <translation>Zurück  Alt+Links</translation>
    </message>
    <message>
        <source>Next place  F3</source>
        <translation>Nächste Stelle  F3</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>Not taken over from the file: {count}. Type by hand what belongs to the order.</source>
        <translation>Nicht aus der Datei übernommen: {count}. Von Hand eingeben, was zur Verordnung gehört.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was not taken over</source>
        <translation>Was nicht übernommen wurde</translation>
    </message>
</context>
<context>
    <name>InspectionPanel</name>
    <message>
        <source>Inspect a PDF</source>
        <translation>Ein PDF untersuchen</translation>
    </message>
    <message>
        <source>The file is being inspected …</source>
        <translation>Die Datei wird untersucht …</translation>
    </message>
    <message>
        <source>VALID</source>
        <translation>GÜLTIG</translation>
    </message>
    <message>
        <source>NOT VALID</source>
        <translation>NICHT GÜLTIG</translation>
    </message>
</context>
<context>
    <name>LabelBack</name>
    <message>
        <source>{text} was scanned: that is no code of a label. Scan the label&apos;s square code.</source>
        <translation>{text} wurde gescannt: Das ist kein Code eines Etiketts. Scannen Sie den quadratischen Code des Etiketts.</translation>
    </message>
    <message>
        <source>NO LABEL</source>
        <translation>KEIN ETIKETT</translation>
    </message>
    <message>
        <source>NOT COMPARED</source>
        <translation>NICHT VERGLICHEN</translation>
    </message>
</context>
<context>
    <name>LabelChoices</name>
    <message>
        <source>another size</source>
        <translation>eine andere Größe</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>Type an offset in mm with a point, such as 0.5 or -1.</source>
        <translation>Geben Sie einen Versatz in mm mit Punkt ein, etwa 0.5 oder -1.</translation>
    </message>
    <message>
        <source>The first free label of the sheet is a number from 1 to {count}.</source>
        <translation>Das erste freie Etikett des Bogens ist eine Zahl von 1 bis {count}.</translation>
    </message>
    <message>
        <source>Type width and height of the label in mm, such as 110x80.</source>
        <translation>Geben Sie Breite und Höhe des Etiketts in mm ein, etwa 110x80.</translation>
    </message>
</context>
<context>
    <name>LaboratorySection</name>
    <message>
        <source>Drawn</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Blood drawn at</source>
        <translation>Blutentnahme um</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Show the draw before  Alt+Left</source>
        <translation>Vorige Entnahme zeigen  Alt+Links</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Show the draw after  Alt+Right</source>
        <translation>Nächste Entnahme zeigen  Alt+Rechts</translation>
    </message>
    <message>
        <source>Add a draw</source>
        <translation>Neue Entnahme</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>Laborwerte</translation>
    </message>
    <message>
        <source>Show all 12 tests</source>
        <translation>Alle 12 Tests zeigen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{names} and {last}</source>
        <extracomment>Every language with its own name for itself; the first is that of the source.</extracomment>
        <translation>{names} und {last}</translation>
    </message>
</context>
<context>
    <name>LeftOutStrip</name>
    <message>
        <source>Add to the order  F3</source>
        <translation>In die Verordnung übernehmen  F3</translation>
    </message>
    <message>
        <source>Infusion reaction on record, not stated here</source>
        <translation>Infusionsreaktion in den Aufzeichnungen, hier nicht angegeben</translation>
    </message>
    <message>
        <source>Found later than this order states</source>
        <translation>Später erhoben, als diese Verordnung angibt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Besponsa Desktop</source>
        <translation>Besponsa Desktop</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Who is signed in; sign out, change the password</source>
        <translation>Wer angemeldet ist; abmelden, Passwort ändern</translation>
    </message>
    <message>
        <source>Lock  Ctrl+Shift+L</source>
        <translation>Sperren  Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>Cover the screen; what is typed stays</source>
        <translation>Den Bildschirm verdecken; Eingaben bleiben erhalten</translation>
    </message>
    <message>
        <source>Site policy: default</source>
        <translation>Hausregel: Standard</translation>
    </message>
    <message>
        <source>The protocol that the order is looked at under</source>
        <translation>Das Protokoll, nach dem die Verordnung betrachtet wird</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Zoom (Ctrl++, Ctrl+-)</source>
        <translation>Zoom (Strg++, Strg+-)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+D)</source>
        <translation>Hell oder dunkel (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Hilfe  F1</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Hilfe zu dieser Ansicht</translation>
    </message>
</context>
<context>
    <name>MeasurementsSection</name>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änd.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Height measured</source>
        <translation>Größe gemessen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Weight measured</source>
        <translation>Gewicht gemessen</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>Vor Therapie</translation>
    </message>
    <message>
        <source>Before treatment measured</source>
        <translation>Vor Therapie gemessen</translation>
    </message>
    <message>
        <source>Previous measurements, dosing weight</source>
        <translation>Frühere Messwerte, Dosiergewicht</translation>
    </message>
    <message>
        <source>Previous height</source>
        <translation>Frühere Größe</translation>
    </message>
    <message>
        <source>Previous height measured</source>
        <translation>Frühere Größe gemessen</translation>
    </message>
    <message>
        <source>Previous weight</source>
        <translation>Früheres Gewicht</translation>
    </message>
    <message>
        <source>Previous weight measured</source>
        <translation>Früheres Gewicht gemessen</translation>
    </message>
    <message>
        <source>Dosing weight</source>
        <translation>Dosiergewicht</translation>
    </message>
    <message>
        <source>Dosing weight measured</source>
        <translation>Dosiergewicht gemessen</translation>
    </message>
    <message>
        <source>because</source>
        <translation>weil</translation>
    </message>
    <message>
        <source>Reason for the dosing weight</source>
        <translation>Grund des Dosiergewichts</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Draft</source>
        <extracomment>The steps in their order, each with the state in which it is at hand.</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Zweitprüfung</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Zubereitung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Gabe</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>The order is being opened …</source>
        <extracomment>Name of the help page that F1 opens here.</extracomment>
        <translation>Die Verordnung wird geöffnet …</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Verordnung</translation>
    </message>
    <message>
        <source>Opened {number}</source>
        <translation>{number} geöffnet</translation>
    </message>
    <message>
        <source>Your unsigned draft from {time} is back</source>
        <translation>Der eigene unsignierte Entwurf von {time} ist wieder da</translation>
    </message>
    <message>
        <source>Saved; what was typed since is kept as your draft</source>
        <translation>Gespeichert; was seither eingegeben wurde, bleibt als eigener Entwurf</translation>
    </message>
    <message>
        <source>Saved {number} at {time}</source>
        <translation>{number} gespeichert um {time}</translation>
    </message>
</context>
<context>
    <name>OrderFiles</name>
    <message>
        <source>{name} is being read …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} geöffnet</translation>
    </message>
    <message>
        <source>New order, not saved</source>
        <translation>Neue Verordnung, nicht gespeichert</translation>
    </message>
    <message>
        <source>Open an order</source>
        <translation>Verordnung öffnen</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Verordnung speichern</translation>
    </message>
    <message>
        <source>Saved {time} as {name}</source>
        <translation>Gespeichert {time} als {name}</translation>
    </message>
    <message>
        <source>The order was changed and is not saved. Save it first?</source>
        <translation>Die Verordnung wurde geändert und ist nicht gespeichert. Zuerst speichern?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>OrderLeftOut</name>
    <message>
        <source>Judged without what the records hold: see above the form.</source>
        <translation>Beurteilt ohne das, was in den Aufzeichnungen steht: siehe über dem Formular.</translation>
    </message>
</context>
<context>
    <name>OrderRecord</name>
    <message>
        <source>What is on record of this MRN could not be read: {why}</source>
        <translation>Was zu dieser Pat.-Nr. in der Akte steht, war nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>{count} values here are from the record of another MRN, {mrn}.</source>
        <translation>{count} Werte hier stammen aus der Akte einer anderen Pat.-Nr., {mrn}.</translation>
    </message>
    <message>
        <source>Take them out  F2</source>
        <translation>Entfernen  F2</translation>
    </message>
    <message>
        <source>On record: {name}, last order {number} of {day}</source>
        <translation>In der Akte: {name}, letzte Verordnung {number} vom {day}</translation>
    </message>
    <message>
        <source>Fill from the record  F2</source>
        <translation>Aus der Akte füllen  F2</translation>
    </message>
    <message>
        <source>On record under this MRN: {name}, born {day}. The name or the birth date typed here is another one. Nothing is filled.</source>
        <translation>In der Akte unter dieser Pat.-Nr.: {name}, geb. {day}. Name oder Geburtsdatum hier lauten anders. Nichts wird gefüllt.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>It is the same patient</source>
        <translation>Es ist derselbe Patient</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Eingaben behalten</translation>
    </message>
    <message>
        <source>Filled from {number} of {day}: {count} values. Nothing that was typed was changed.</source>
        <translation>Gefüllt aus {number} vom {day}: {count} Werte. Nichts Eingegebenes wurde geändert.</translation>
    </message>
    <message>
        <source>Not filled: {what}.</source>
        <translation>Nicht gefüllt: {what}.</translation>
    </message>
</context>
<context>
    <name>OrderSaving</name>
    <message>
        <source>This is no whole order yet: it is kept as your draft</source>
        <translation>Das ist noch keine ganze Verordnung: Sie bleibt als eigener Entwurf erhalten</translation>
    </message>
    <message>
        <source>The order is being saved …</source>
        <translation>Die Verordnung wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>OrderScreen</name>
    <message>
        <source>Verify and sign  F10</source>
        <translation>Prüfen und signieren  F10</translation>
    </message>
    <message>
        <source>Change and verify  F10</source>
        <translation>Ändern und prüfen  F10</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Verordnung</translation>
    </message>
    <message>
        <source>Section of the order</source>
        <translation>Abschnitt der Verordnung</translation>
    </message>
    <message>
        <source>Form  Ctrl+1</source>
        <translation>Formular  Strg+1</translation>
    </message>
    <message>
        <source>Assessment  Ctrl+2</source>
        <translation>Beurteilung  Strg+2</translation>
    </message>
    <message>
        <source>Sections of the order</source>
        <translation>Abschnitte der Verordnung</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+0 opens a section</source>
        <translation>Alt+1 … Alt+0 öffnet Abschnitt</translation>
    </message>
    <message>
        <source>Practice orders …</source>
        <translation>Übungsverordnungen …</translation>
    </message>
    <message>
        <source>Import …  Ctrl+I</source>
        <translation>Import …  Strg+I</translation>
    </message>
</context>
<context>
    <name>OrderSection</name>
    <message>
        <source>Drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Dose level</source>
        <translation>Dosisstufe</translation>
    </message>
    <message>
        <source>mg/m²</source>
        <translation>mg/m²</translation>
    </message>
    <message>
        <source>Cycle, day</source>
        <translation>Zyklus, Tag</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Day of the cycle</source>
        <translation>Tag des Zyklus</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Geplanter Beginn</translation>
    </message>
    <message>
        <source>BSA stated</source>
        <translation>KOF-Angabe</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Verordnet</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Verordnet am</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Verordnungsnummer</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Verordner</translation>
    </message>
</context>
<context>
    <name>PackWriting</name>
    <message>
        <source>Write the inspection pack</source>
        <translation>Die Prüfmappe schreiben</translation>
    </message>
    <message>
        <source>The inspection pack is being written …</source>
        <translation>Die Prüfmappe wird geschrieben …</translation>
    </message>
    <message>
        <source>{file}: orders {orders}, signed files {files}.</source>
        <translation>{file}: Verordnungen {orders}, signierte Dateien {files}.</translation>
    </message>
    <message>
        <source>All of it is sound.</source>
        <translation>Alles darin ist intakt.</translation>
    </message>
    <message>
        <source>Not all of it is sound: its list of contents says what is not.</source>
        <translation>Nicht alles darin ist intakt: Ihr Inhaltsverzeichnis sagt, was nicht.</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>Print once more</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>This paper is out already, as print {serial}. From this print on, that one is void: take it back. The reason stands in the records.</source>
        <translation>Dieses Dokument ist bereits gedruckt, als Druck {serial}. Mit diesem Druck wird jener ungültig: zurücknehmen. Der Grund steht in der Dokumentation.</translation>
    </message>
    <message>
        <source>Go on to the printer</source>
        <translation>Weiter zum Drucker</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>The paper is being printed …</source>
        <translation>Das Dokument wird gedruckt …</translation>
    </message>
    <message>
        <source>Nothing was printed: for {printer}, labels are set otherwise than was shown. The label is shown now as it would be printed there.</source>
        <translation>Es wurde nichts gedruckt: Für {printer} sind Etiketten anders eingestellt, als gezeigt wurde. Das Etikett wird jetzt so gezeigt, wie es dort gedruckt würde.</translation>
    </message>
    <message>
        <source>Another label printer</source>
        <translation>Ein anderer Etikettendrucker</translation>
    </message>
    <message>
        <source>You stopped the print. It is recorded as failed; destroy what came out of it.</source>
        <translation>Sie haben den Druck angehalten. Er ist als misslungen erfasst; vernichten Sie, was davon herauskam.</translation>
    </message>
    <message>
        <source>Print stopped</source>
        <translation>Druck angehalten</translation>
    </message>
    <message>
        <source>Print {serial} went to {printer}. Did all of it come out well?</source>
        <translation>Druck {serial} ging an {printer}. Kam alles gut heraus?</translation>
    </message>
    <message>
        <source>Print {serial} went to {printer}, whose queue says that it is done. Did all of it come out well?</source>
        <translation>Druck {serial} ging an {printer}; die Warteschlange meldet ihn als fertig. Kam alles gut heraus?</translation>
    </message>
    <message>
        <source>Print {serial} still waits in the queue of {printer}: look at the printer. Did all of it come out well?</source>
        <translation>Druck {serial} wartet noch in der Warteschlange von {printer}: Sehen Sie am Drucker nach. Kam alles gut heraus?</translation>
    </message>
    <message>
        <source>A label may be scanned back now.</source>
        <translation>Ein Etikett kann jetzt zurückgescannt werden.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, it failed</source>
        <translation>Nein, misslungen</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>The papers of another order are shown by now. Open those of {number}, and scan it.</source>
        <translation>Inzwischen werden die Papiere einer anderen Verordnung gezeigt. Öffnen Sie die von {number}, und scannen Sie es dort.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>What came of the print is being recorded …</source>
        <translation>Das Ergebnis des Drucks wird dokumentiert …</translation>
    </message>
</context>
<context>
    <name>PaperReading</name>
    <message>
        <source>Something that is set for the label cannot be read.</source>
        <translation>Etwas, das für das Etikett eingestellt ist, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The paper is being read …</source>
        <translation>Das Dokument wird gelesen …</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Open an order from the work list or from the records.</source>
        <translation>Eine Verordnung aus der Arbeitsliste oder der Dokumentation öffnen.</translation>
    </message>
    <message>
        <source>The papers are being read …</source>
        <translation>Die Dokumente werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing of this order is signed yet: there is no paper to print.</source>
        <translation>An dieser Verordnung ist noch nichts signiert: Es gibt kein Dokument zu drucken.</translation>
    </message>
    <message>
        <source>{kind}, version {version}</source>
        <translation>{kind}, Version {version}</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Signed documents, ward sheet and labels</source>
        <translation>Signierte Dokumente, Stationsblatt und Etiketten</translation>
    </message>
    <message>
        <source>Papers of the order</source>
        <translation>Dokumente der Verordnung</translation>
    </message>
    <message>
        <source>How labels are printed</source>
        <translation>Wie Etiketten gedruckt werden</translation>
    </message>
    <message>
        <source>Calibration page …  Ctrl+K</source>
        <translation>Kalibrierseite …  Strg+K</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Sto&amp;ck</source>
        <translation>Etikettenfor&amp;mat</translation>
    </message>
    <message>
        <source>Label stock</source>
        <translation>Etikettenformat</translation>
    </message>
    <message>
        <source>&amp;dpi</source>
        <translation>d&amp;pi</translation>
    </message>
    <message>
        <source>Resolution of the label printer</source>
        <translation>Auflösung des Etikettendruckers</translation>
    </message>
    <message>
        <source>Ri&amp;ght, mm</source>
        <translation>&amp;Rechts, mm</translation>
    </message>
    <message>
        <source>Offset to the right in mm</source>
        <translation>Versatz nach rechts in mm</translation>
    </message>
    <message>
        <source>Do&amp;wn, mm</source>
        <translation>&amp;Unten, mm</translation>
    </message>
    <message>
        <source>Offset down in mm</source>
        <translation>Versatz nach unten in mm</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>A&amp;b Platz</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Erstes freies Etikett des Bogens</translation>
    </message>
    <message>
        <source>Si&amp;ze, mm</source>
        <translation>&amp;Größe, mm</translation>
    </message>
    <message>
        <source>Width and height of the label in mm</source>
        <translation>Breite und Höhe des Etiketts in mm</translation>
    </message>
    <message>
        <source>110x80</source>
        <translation>110x80</translation>
    </message>
    <message>
        <source>Scan the square code of a printed label back at any time: it is compared with the records.</source>
        <translation>Scannen Sie den quadratischen Code eines gedruckten Etiketts jederzeit zurück: Er wird mit den Aufzeichnungen verglichen.</translation>
    </message>
    <message>
        <source>What happened to the order</source>
        <translation>Was mit der Verordnung geschah</translation>
    </message>
    <message>
        <source>What happened to the order, the latest first</source>
        <translation>Was mit der Verordnung geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Cancel the order …</source>
        <translation>Verordnung stornieren …</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Verordnung öffnen</translation>
    </message>
    <message>
        <source>Save the PDF …  Ctrl+S</source>
        <translation>PDF speichern …  Strg+S</translation>
    </message>
    <message>
        <source>Print …  Ctrl+P</source>
        <translation>Drucken …  Strg+P</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>The password is being changed …</source>
        <translation>Das Passwort wird geändert …</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Das eigene Passwort ist geändert</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Eigenes Passwort ändern</translation>
    </message>
    <message>
        <source>It opens your signing key. Nobody can look it up; what you signed stays signed.</source>
        <translation>Es öffnet den eigenen Signaturschlüssel. Niemand kann es nachsehen; was signiert ist, bleibt signiert.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Change password  F10</source>
        <translation>Passwort ändern  F10</translation>
    </message>
</context>
<context>
    <name>PastOrdersPanel</name>
    <message>
        <source>The past orders are being judged …</source>
        <translation>Die früheren Verordnungen werden beurteilt …</translation>
    </message>
    <message>
        <source>{changed} of {looked} signed orders would have another verdict.</source>
        <translation>{changed} von {looked} signierten Verordnungen hätten ein anderes Urteil.</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>ÄNDERUNGEN</translation>
    </message>
    <message>
        <source>NO CHANGE</source>
        <translation>KEINE ÄNDERUNG</translation>
    </message>
</context>
<context>
    <name>PatientSection</name>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Medical record number (MRN)</source>
        <translation>Patientennummer (MRN)</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Pregnancy test</source>
        <translation>Schwangerschaftstest</translation>
    </message>
    <message>
        <source>test negative</source>
        <translation>Test negativ</translation>
    </message>
    <message>
        <source>test positive</source>
        <translation>Test positiv</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>entnommen</translation>
    </message>
    <message>
        <source>Pregnancy test taken</source>
        <translation>Schwangerschaftstest entnommen</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages</source>
        <extracomment>Sizes of a page on screen in percent of its true size.</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The pages are being drawn …</source>
        <translation>Die Seiten werden gezeichnet …</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>disabled since {time}</source>
        <translation>deaktiviert seit {time}</translation>
    </message>
    <message>
        <source>locked since {time}, after wrong passwords</source>
        <translation>gesperrt seit {time}, nach falschen Passwörtern</translation>
    </message>
    <message>
        <source>has not chosen a password yet</source>
        <translation>hat noch kein Passwort gewählt</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>darf sich anmelden</translation>
    </message>
    <message>
        <source>Enable …</source>
        <translation>Aktivieren …</translation>
    </message>
    <message>
        <source>Disable …</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>Only an administrator looks after the people.</source>
        <translation>Nur ein Administrator verwaltet die Personen.</translation>
    </message>
    <message>
        <source>Unlock {name}</source>
        <translation>{name} entsperren</translation>
    </message>
    <message>
        <source>The count of wrong passwords begins anew.</source>
        <translation>Die Zählung falscher Passwörter beginnt neu.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Enable {name}</source>
        <translation>{name} aktivieren</translation>
    </message>
    <message>
        <source>Disable {name}</source>
        <translation>{name} deaktivieren</translation>
    </message>
    <message>
        <source>They may sign in again, with the password that they have.</source>
        <translation>Anmelden ist wieder möglich, mit dem bisherigen Passwort.</translation>
    </message>
    <message>
        <source>They may sign in no more. What they signed stays, and keeps holding.</source>
        <translation>Anmelden ist nicht mehr möglich. Was signiert wurde, bleibt und gilt weiter.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Choose at least one role.</source>
        <translation>Mindestens eine Rolle wählen.</translation>
    </message>
    <message>
        <source>Type your own password.</source>
        <translation>Das eigene Passwort eingeben.</translation>
    </message>
    <message>
        <source>It is being recorded …</source>
        <translation>Wird dokumentiert …</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Give them a first password. It signs nothing: they choose their own when they sign in, and their signing key is made then.</source>
        <translation>Ein erstes Passwort vergeben. Es signiert nichts: Das eigene wird bei der Anmeldung gewählt, und dann wird der Signaturschlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What they may do from now on. What they did stays as it is.</source>
        <translation>Was ab jetzt erlaubt ist. Was getan wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>Rollen von {name}</translation>
    </message>
    <message>
        <source>Give these roles</source>
        <translation>Diese Rollen vergeben</translation>
    </message>
    <message>
        <source>Their signing key is gone with the old password: a new one is made when they choose their own. What they signed keeps verifying. A locked account is unlocked.</source>
        <translation>Der Signaturschlüssel geht mit dem alten Passwort verloren: Ein neuer wird erzeugt, wenn das eigene gewählt wird. Was signiert wurde, bleibt prüfbar. Ein gesperrtes Konto wird entsperrt.</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Neues Passwort für {name}</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as it stands on paper</source>
        <translation>wie er auf Papier steht</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>&amp;Qualifikation</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>such as PharmD</source>
        <translation>etwa PharmD</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Anme&amp;ldename</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>short, to type</source>
        <translation>kurz, zum Tippen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Apotheker</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>PTA</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>&amp;First password</source>
        <translation>&amp;Erstes Passwort</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>they choose their own when they sign in</source>
        <translation>das eigene wird bei der Anmeldung gewählt</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>wird dokumentiert</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Eigenes &amp;Passwort</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Eigenes Passwort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PremedicationSection</name>
    <message>
        <source>Premedication</source>
        <translation>Prämedikation</translation>
    </message>
    <message>
        <source>Cytoreduction</source>
        <translation>Zytoreduktion</translation>
    </message>
    <message>
        <source>Anti-infectives</source>
        <translation>Antiinfektiva</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Andere Arzneimittel</translation>
    </message>
</context>
<context>
    <name>PreparationSection</name>
    <message>
        <source>Container</source>
        <translation>Behältnis</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation>Spritze</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Total volume</source>
        <translation>Gesamtvolumen</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>Diluent</source>
        <translation>Trägerlösung</translation>
    </message>
    <message>
        <source>Infuse over</source>
        <translation>Infusionsdauer</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Applikation</translation>
    </message>
    <message>
        <source>Watch after</source>
        <translation>Nachbeobachtung</translation>
    </message>
    <message>
        <source>Observation after the infusion</source>
        <translation>Beobachtung nach der Infusion</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>Preparation recorded</source>
        <translation>Zubereitung erfasst</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>noch nichts erfasst</translation>
    </message>
    <message>
        <source>preparation recorded</source>
        <translation>Zubereitung erfasst</translation>
    </message>
    <message>
        <source>Diluted</source>
        <translation>Verdünnt</translation>
    </message>
    <message>
        <source>Infusion start</source>
        <translation>Infusionsbeginn</translation>
    </message>
    <message>
        <source>Infusion end</source>
        <translation>Infusionsende</translation>
    </message>
    <message>
        <source>Vials</source>
        <translation>Vials</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Release: {drug}</source>
        <translation>Freigabe: {drug}</translation>
    </message>
    <message>
        <source>Prepare: {drug}</source>
        <translation>Zubereitung: {drug}</translation>
    </message>
    <message>
        <source>Release and sign  F10</source>
        <translation>Freigeben und signieren  F10</translation>
    </message>
    <message>
        <source>Sign as prepared  F10</source>
        <translation>Als zubereitet signieren  F10</translation>
    </message>
    <message>
        <source>Scan the label back</source>
        <translation>Etikett zurücklesen</translation>
    </message>
    <message>
        <source>Scan or type a vial</source>
        <translation>Vial scannen oder eintippen</translation>
    </message>
    <message>
        <source>as at this workstation</source>
        <translation>wie an diesem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Found {found}. Needed: {needed}.</source>
        <translation>{found} gefunden. Erforderlich: {needed}.</translation>
    </message>
    <message>
        <source>Sign is off: {what}</source>
        <translation>Signieren ist aus: {what}</translation>
    </message>
    <message>
        <source>Sign is off: your password is not typed</source>
        <translation>Signieren ist aus: Das eigene Passwort fehlt</translation>
    </message>
    <message>
        <source>{filled} of 1&#xa0;vial recorded</source>
        <translation>{filled} von 1&#xa0;Vial erfasst</translation>
    </message>
    <message>
        <source>{filled} of {needed}&#xa0;vials recorded</source>
        <translation>{filled} von {needed}&#xa0;Vials erfasst</translation>
    </message>
    <message>
        <source>a field cannot be read yet</source>
        <translation>ein Feld ist noch nicht lesbar</translation>
    </message>
    <message>
        <source>a vial has no time of reconstitution</source>
        <translation>bei einem Vial fehlt die Zeit der Rekonstitution</translation>
    </message>
    <message>
        <source>the time of dilution is not recorded</source>
        <translation>die Zeit der Verdünnung ist nicht erfasst</translation>
    </message>
    <message>
        <source>The preparation is being signed …</source>
        <translation>Die Zubereitung wird signiert …</translation>
    </message>
    <message>
        <source>{number} is signed as prepared</source>
        <translation>{number} ist als zubereitet signiert</translation>
    </message>
    <message>
        <source>{number} is released</source>
        <translation>{number} ist freigegeben</translation>
    </message>
    <message>
        <source>The release is being signed …</source>
        <translation>Die Freigabe wird signiert …</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Zubereitung</translation>
    </message>
    <message>
        <source>Ordered dose</source>
        <translation>Verordnete Dosis</translation>
    </message>
    <message>
        <source>Code of a vial or a label</source>
        <translation>Code eines Vials oder Etiketts</translation>
    </message>
    <message>
        <source>Take it  Enter</source>
        <translation>Übernehmen  Enter</translation>
    </message>
    <message>
        <source>Diluted at</source>
        <translation>Verdünnt um</translation>
    </message>
    <message>
        <source>Now  F5</source>
        <translation>Jetzt  F5</translation>
    </message>
    <message>
        <source>Diluted now</source>
        <translation>Jetzt verdünnt</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Dilute by</source>
        <translation>Verdünnen bis</translation>
    </message>
    <message>
        <source>Dilute by, time left</source>
        <translation>Verdünnen bis, Restzeit</translation>
    </message>
    <message>
        <source>Start the infusion by</source>
        <translation>Infusionsbeginn bis</translation>
    </message>
    <message>
        <source>Start the infusion by, time left</source>
        <translation>Infusionsbeginn bis, Restzeit</translation>
    </message>
    <message>
        <source>Must end by</source>
        <translation>Infusionsende bis</translation>
    </message>
    <message>
        <source>Must end by, time left</source>
        <translation>Infusionsende bis, Restzeit</translation>
    </message>
    <message>
        <source>How to prepare</source>
        <translation>Anleitung zur Zubereitung</translation>
    </message>
    <message>
        <source>The preparation of this order cannot be worked out.</source>
        <translation>Die Zubereitung dieser Verordnung lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Verlassen  Esc</translation>
    </message>
    <message>
        <source>Papers  F6</source>
        <translation>Dokumente  F6</translation>
    </message>
    <message>
        <source>Return …  F7</source>
        <translation>Zurückgeben …  F7</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>The sheets are being made …</source>
        <translation>Die Blätter werden erstellt …</translation>
    </message>
    <message>
        <source>There is no label: {reason}</source>
        <translation>Es gibt kein Etikett: {reason}</translation>
    </message>
    <message>
        <source>There is no worksheet: {reason}</source>
        <translation>Es gibt kein Arbeitsblatt: {reason}</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{count}. Nothing printed here is verified: every page says so.</source>
        <translation>{count}. Nichts hier Gedrucktes ist geprüft: Jede Seite sagt das.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller  Ctrl+-</source>
        <translation>Kleiner  Strg+-</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger  Ctrl++</source>
        <translation>Größer  Strg++</translation>
    </message>
    <message>
        <source>Save PDF …  Ctrl+S</source>
        <translation>PDF speichern …  Strg+S</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
</context>
<context>
    <name>ProtocolsScreen</name>
    <message>
        <source>Every number</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Past orders</source>
        <translation>Frühere Verordnungen</translation>
    </message>
    <message>
        <source>What was in force</source>
        <translation>Was in Kraft war</translation>
    </message>
    <message>
        <source>The protocols are being read …</source>
        <translation>Die Protokolle werden gelesen …</translation>
    </message>
    <message>
        <source>The protocols are being compared …</source>
        <translation>Die Protokolle werden verglichen …</translation>
    </message>
    <message>
        <source>{count} numbers differ. First: {first}. Second: {second}.</source>
        <translation>{count} Zahlen weichen ab. Erste: {first}. Zweite: {second}.</translation>
    </message>
    <message>
        <source>They do not differ.</source>
        <translation>Sie weichen nicht voneinander ab.</translation>
    </message>
    <message>
        <source>Parts of the protocols</source>
        <translation>Teile der Protokolle</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Put in force …</source>
        <translation>In Kraft setzen …</translation>
    </message>
    <message>
        <source>What orders are judged by: protocols say what the label says, the site policy what this site decides.</source>
        <translation>Wonach Verordnungen beurteilt werden: Protokolle sagen, was die Fachinformation sagt, die Hausregel, was dieser Standort entscheidet.</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Fassung</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>F&amp;inden</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Eine Zahl suchen</translation>
    </message>
    <message>
        <source>key, value or source</source>
        <translation>Schlüssel, Wert oder Quelle</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Numbers of the edition with their sources</source>
        <translation>Zahlen der Fassung mit ihren Quellen</translation>
    </message>
    <message>
        <source>Two editions side by side</source>
        <translation>Zwei Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Every number in which they differ; a source alone that differs is no difference.</source>
        <translation>Jede Zahl, in der sie abweichen; eine abweichende Quelle allein ist keine Abweichung.</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>Erste Fassung</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Second edition</source>
        <translation>Zweite Fassung</translation>
    </message>
    <message>
        <source>Differences of the two editions</source>
        <translation>Abweichungen der zwei Fassungen</translation>
    </message>
    <message>
        <source>Past orders under another protocol</source>
        <translation>Frühere Verordnungen unter einem anderen Protokoll</translation>
    </message>
    <message>
        <source>Open its papers  Enter</source>
        <translation>Dokumente öffnen  Enter</translation>
    </message>
    <message>
        <source>Every signed order is judged anew, under its own site policy, and those are listed whose verdict would be another. Nothing is changed by that.</source>
        <translation>Jede signierte Verordnung wird neu beurteilt, unter ihrer eigenen Hausregel; aufgeführt werden die, deren Urteil anders wäre. Geändert wird dadurch nichts.</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Judge the past orders</source>
        <translation>Frühere Verordnungen beurteilen</translation>
    </message>
    <message>
        <source>Orders whose verdict would be another</source>
        <translation>Verordnungen, deren Urteil anders wäre</translation>
    </message>
    <message>
        <source>Since when, decided by whom, and why: the latest first.</source>
        <translation>Seit wann, von wem entschieden und warum: das Neueste zuerst.</translation>
    </message>
    <message>
        <source>What was put in force, the latest first</source>
        <translation>Was in Kraft gesetzt wurde, das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Delete this entry  Ctrl+Del</source>
        <translation>Diesen Eintrag löschen  Strg+Entf</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
</context>
<context>
    <name>RecordsOpening</name>
    <message>
        <source>The records are being made …</source>
        <translation>Der Datenbestand wird angelegt …</translation>
    </message>
    <message>
        <source>The records are being opened …</source>
        <translation>Der Datenbestand wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>Save a backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>The records are being copied and the copy checked …</source>
        <translation>Der Datenbestand wird kopiert und die Kopie geprüft …</translation>
    </message>
    <message>
        <source>Saved and checked: {file}. Its trail is sound: {count}, head {head}.</source>
        <translation>Gespeichert und geprüft: {file}. Der Audit-Trail ist intakt: {count}, Kopf {head}.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source> (practice: invented patients)</source>
        <translation> (Übung: erfundene Patienten)</translation>
    </message>
    <message>
        <source>PostgreSQL server, for every workstation of the site</source>
        <translation>PostgreSQL-Server, für alle Arbeitsplätze des Standorts</translation>
    </message>
    <message>
        <source>a file, for this workstation alone</source>
        <translation>eine Datei, nur für diesen Arbeitsplatz</translation>
    </message>
    <message>
        <source>{count}, head {head}</source>
        <translation>{count}, Kopf {head}</translation>
    </message>
    <message>
        <source>The records are on a server: its administrator backs them up, with pg_dump.</source>
        <translation>Der Datenbestand liegt auf einem Server: Dessen Administrator sichert ihn, mit pg_dump.</translation>
    </message>
    <message>
        <source>A copy while the work goes on, checked from its first entry to its last. Keep it away from this computer, and the keys of the site elsewhere again: without them a backup cannot be opened.</source>
        <translation>Eine Kopie bei laufender Arbeit, vom ersten bis zum letzten Eintrag geprüft. Nicht an diesem Computer aufbewahren, und die Schlüssel des Standorts wieder woanders: Ohne sie lässt sich eine Sicherung nicht öffnen.</translation>
    </message>
    <message>
        <source>Close the program at every workstation, then give the command
{command}
It asks for an administrator&apos;s password, keeps the present records beside the others, and enters into the trail that they were replaced.</source>
        <translation>Das Programm an jedem Arbeitsplatz schließen, dann diesen Befehl geben
{command}
Er fragt nach dem Passwort eines Administrators, behält den jetzigen Datenbestand daneben und trägt in den Audit-Trail ein, dass er ersetzt wurde.</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>Signed documents</source>
        <translation>Signierte Dokumente</translation>
    </message>
    <message>
        <source>Inspect a PDF</source>
        <translation>Ein PDF untersuchen</translation>
    </message>
    <message>
        <source>Parts of the records</source>
        <translation>Teile der Dokumentation</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>Audit-Trail prüfen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Inspection pack …  Ctrl+E</source>
        <translation>Prüfmappe …  Strg+E</translation>
    </message>
    <message>
        <source>Everything that was done in these records, the latest first. Nothing can be changed or taken out of it unseen.</source>
        <translation>Alles, was in diesem Datenbestand getan wurde, das Neueste zuerst. Nichts lässt sich unbemerkt ändern oder entfernen.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>what, subject or reason</source>
        <translation>was, Gegenstand oder Grund</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>Entries of the audit trail, the latest first</source>
        <translation>Einträge des Audit-Trails, das Neueste zuerst</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Find an order of the whole history by patient name, MRN or order number, and open its papers.</source>
        <translation>Eine Verordnung in der gesamten Historie suchen, nach Patientenname, Pat.-Nr. oder Verordnungsnummer, und ihre Dokumente öffnen.</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>F&amp;inden</translation>
    </message>
    <message>
        <source>Find by name, MRN or order number</source>
        <translation>Suche nach Name, Pat.-Nr. oder Verordnungsnummer</translation>
    </message>
    <message>
        <source>beginning of name, MRN or order number</source>
        <translation>Anfang von Name, Pat.-Nr. oder Verordnungsnummer</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Open its papers  Enter</source>
        <translation>Dokumente öffnen  Enter</translation>
    </message>
    <message>
        <source>Orders that were found</source>
        <translation>Gefundene Verordnungen</translation>
    </message>
    <message>
        <source>Whether a file is what was signed: by its signatures, by the record of it, and by the audit trail. Choose it, or drop it here.</source>
        <translation>Ob eine Datei das ist, was signiert wurde: nach ihren Signaturen, nach der Dokumentation und nach dem Audit-Trail. Hier wählen oder ablegen.</translation>
    </message>
    <message>
        <source>Choose a PDF …  Ctrl+O</source>
        <translation>PDF wählen …  Strg+O</translation>
    </message>
    <message>
        <source>Open the papers of its order</source>
        <translation>Dokumente ihrer Verordnung öffnen</translation>
    </message>
    <message>
        <source>Checks of the inspection, those that failed first</source>
        <translation>Prüfungen der Untersuchung, die nicht bestandenen zuerst</translation>
    </message>
</context>
<context>
    <name>RecordsWatch</name>
    <message>
        <source>The records do not answer; trying again</source>
        <translation>Der Datenbestand antwortet nicht; neuer Versuch</translation>
    </message>
</context>
<context>
    <name>ReleaseEntry</name>
    <message>
        <source>Reason about rule {rule}</source>
        <translation>Begründung zur Regel {rule}</translation>
    </message>
    <message>
        <source>Prescriber who decided about rule {rule}</source>
        <translation>Verordner, der zur Regel {rule} entschied</translation>
    </message>
    <message>
        <source>When the prescriber decided about rule {rule}</source>
        <translation>Wann der Verordner zur Regel {rule} entschied</translation>
    </message>
    <message>
        <source>How the prescriber was reached about rule {rule}</source>
        <translation>Wie der Verordner zur Regel {rule} erreicht wurde</translation>
    </message>
    <message>
        <source>Still needed: {what}.</source>
        <translation>Noch erforderlich: {what}.</translation>
    </message>
    <message>
        <source>Complete. It is kept with your signature and printed.</source>
        <translation>Vollständig. Es wird mit der eigenen Signatur aufbewahrt und gedruckt.</translation>
    </message>
    <message>
        <source>a reason of at least {count} letters</source>
        <translation>eine Begründung von mindestens {count} Buchstaben</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>wer entschied</translation>
    </message>
    <message>
        <source>the time with its offset</source>
        <translation>die Zeit mit UTC-Abweichung</translation>
    </message>
    <message>
        <source>a time that has passed</source>
        <translation>eine Zeit, die vergangen ist</translation>
    </message>
    <message>
        <source>how the prescriber was reached</source>
        <translation>wie der Verordner erreicht wurde</translation>
    </message>
    <message>
        <source>the decision read back</source>
        <translation>die zurückgelesene Entscheidung</translation>
    </message>
    <message>
        <source>the order names {name}</source>
        <translation>die Verordnung nennt {name}</translation>
    </message>
    <message>
        <source>A value is missing, and nothing is released in its place. The options: go back to the order and supply it (Esc), or return the order to the prescriber (F7).</source>
        <translation>Ein Wert fehlt, und nichts wird an seiner Stelle aufgehoben. Möglich ist: zurück zur Verordnung und ihn ergänzen (Esc), oder die Verordnung an den Verordner zurückgeben (F7).</translation>
    </message>
    <message>
        <source>This finding is never released. The options: return the order to the prescriber (F7), or go back to the order and correct what was typed otherwise than ordered (Esc).</source>
        <translation>Diese Feststellung wird nie aufgehoben. Möglich ist: die Verordnung an den Verordner zurückgeben (F7), oder zurück zur Verordnung und berichtigen, was anders als verordnet eingegeben wurde (Esc).</translation>
    </message>
    <message>
        <source>Hide what it rests on</source>
        <translation>Grundlage ausblenden</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf sie beruht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Verordner</translation>
    </message>
    <message>
        <source>Prescriber who decided</source>
        <translation>Verordner, der entschied</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>When the prescriber decided</source>
        <translation>Wann der Verordner entschied</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>How the prescriber was reached</source>
        <translation>Wie der Verordner erreicht wurde</translation>
    </message>
    <message>
        <source>Read back to the prescriber</source>
        <translation>Dem Verordner zurückgelesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Results</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Recorded between orders</source>
        <translation>Zwischen Verordnungen dokumentiert</translation>
    </message>
    <message>
        <source>Recorded visits</source>
        <translation>Dokumentierte Besuche</translation>
    </message>
    <message>
        <source>Correct  F2</source>
        <translation>Berichtigen  F2</translation>
    </message>
    <message>
        <source>Take back …  F7</source>
        <translation>Zurücknehmen …  F7</translation>
    </message>
    <message>
        <source>Course  Esc</source>
        <translation>Verlauf  Esc</translation>
    </message>
    <message>
        <source>Paste a table  Ctrl+Shift+V</source>
        <translation>Einfügen  Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>Import …  Ctrl+I</source>
        <translation>Importieren …  Strg+I</translation>
    </message>
    <message>
        <source>Clear  F4</source>
        <translation>Leeren  F4</translation>
    </message>
    <message>
        <source>Save  F10</source>
        <translation>Speichern  F10</translation>
    </message>
    <message>
        <source>Save is off: the visit that is being corrected no longer stands</source>
        <translation>Speichern ist aus: Der Besuch, der berichtigt wird, gilt nicht mehr</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Order {number} goes back with a signed record of your reason. It is taken off the way to the patient, and signatures that it has hold no more.</source>
        <translation>Verordnung {number} geht zurück, mit der eigenen Begründung signiert. Sie wird vom Weg zum Patienten genommen, und vorhandene Signaturen gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Whom you told is not typed yet</source>
        <translation>Wer informiert wurde, ist noch nicht eingegeben</translation>
    </message>
    <message>
        <source>Returned {number} to the prescriber</source>
        <translation>{number} an den Verordner zurückgegeben</translation>
    </message>
    <message>
        <source>The return is being signed …</source>
        <translation>Die Rückgabe wird signiert …</translation>
    </message>
    <message>
        <source>Return to the prescriber</source>
        <translation>An den Verordner zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason for returning the order</source>
        <translation>Grund der Rückgabe</translation>
    </message>
    <message>
        <source>&amp;Whom you told</source>
        <translation>&amp;Wer informiert wurde</translation>
    </message>
    <message>
        <source>Whom you told</source>
        <translation>Wer informiert wurde</translation>
    </message>
    <message>
        <source>name, and how: such as O. Illustra, MD, by telephone</source>
        <translation>Name und Weg: etwa O. Illustra, MD, telefonisch</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Eigenes &amp;Passwort</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Eigenes Passwort</translation>
    </message>
    <message>
        <source>Sign and return  F10</source>
        <translation>Signieren und zurückgeben  F10</translation>
    </message>
</context>
<context>
    <name>ReviewedOrder</name>
    <message>
        <source>The order is being judged …</source>
        <translation>Die Verordnung wird beurteilt …</translation>
    </message>
</context>
<context>
    <name>SecondCheckScreen</name>
    <message>
        <source>What you typed is being compared …</source>
        <translation>Die Eingaben werden verglichen …</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Zweitprüfung</translation>
    </message>
    <message>
        <source>Type what you read yourself from the signed order and the chart. The first pharmacist’s values stay hidden until all five are typed.</source>
        <translation>Eingeben, was selbst aus der signierten Verordnung und der Akte abgelesen wird. Die Werte des ersten Apothekers bleiben verborgen, bis alle fünf eingegeben sind.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Height, in cm</source>
        <translation>Größe, in cm</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>measured value, from the chart</source>
        <translation>Messwert, aus der Akte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight, in kg</source>
        <translation>Gewicht, in kg</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>from the order</source>
        <translation>aus der Verordnung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose, in mg</source>
        <translation>Dosis, in mg</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>ordered dose, from the order</source>
        <translation>verordnete Dosis, aus der Verordnung</translation>
    </message>
    <message>
        <source>Compare  F9</source>
        <translation>Vergleichen  F9</translation>
    </message>
    <message>
        <source>Correct my typing  F8</source>
        <translation>Eingabe berichtigen  F8</translation>
    </message>
    <message>
        <source>0 of 5 typed</source>
        <translation>0 von 5 eingegeben</translation>
    </message>
    <message>
        <source>Nothing is filled in for you, and copying from the first result is not possible. What you type is kept word for word in the record.</source>
        <translation>Nichts wird vorausgefüllt, und Kopieren aus dem ersten Ergebnis ist nicht möglich. Was eingegeben wird, bleibt Wort für Wort dokumentiert.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Type five values</source>
        <translation>Fünf Werte eingeben</translation>
    </message>
    <message>
        <source>blind, with the order and the chart in hand</source>
        <translation>blind, mit Verordnung und Akte in der Hand</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>opens after the fifth value; the dose is calculated from yours</source>
        <translation>öffnet nach dem fünften Wert; die Dosis wird aus den eigenen Werten berechnet</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Findings and reasons</source>
        <translation>Feststellungen und Begründungen</translation>
    </message>
    <message>
        <source>accept each decision of the prescriber by itself</source>
        <translation>jede Entscheidung des Verordners einzeln annehmen</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>with your password; a difference goes back instead</source>
        <translation>mit dem eigenen Passwort; eine Abweichung geht stattdessen zurück</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Who may check</source>
        <translation>Wer prüfen darf</translation>
    </message>
    <message>
        <source>Leave, keep what is typed  Esc</source>
        <translation>Verlassen, behalten  Esc</translation>
    </message>
    <message>
        <source>Papers  F6</source>
        <translation>Dokumente  F6</translation>
    </message>
    <message>
        <source>Return to verification …  F7</source>
        <translation>Zurück zur Prüfung …  F7</translation>
    </message>
    <message>
        <source>Sign second check  F10</source>
        <translation>Zweitprüfung signieren  F10</translation>
    </message>
</context>
<context>
    <name>SecondCheckSigning</name>
    <message>
        <source>Type your password: what leaves here is signed.</source>
        <translation>Das eigene Passwort eingeben: Was von hier geht, ist signiert.</translation>
    </message>
    <message>
        <source>The second check is being signed …</source>
        <translation>Die Zweitprüfung wird signiert …</translation>
    </message>
</context>
<context>
    <name>SecondCheckWords</name>
    <message>
        <source>You are signed in as {name}. You did not verify or prescribe this order: you may check it.</source>
        <translation>Angemeldet als {name}. Diese Verordnung wurde weder selbst geprüft noch verordnet: Die Zweitprüfung ist erlaubt.</translation>
    </message>
    <message>
        <source>{typed} of {needed} typed</source>
        <translation>{typed} von {needed} eingegeben</translation>
    </message>
    <message>
        <source>{agreeing} of {needed} agree</source>
        <translation>{agreeing} von {needed} stimmen überein</translation>
    </message>
    <message>
        <source>with your password: the return is signed, with what differs</source>
        <translation>mit dem eigenen Passwort: Die Rückgabe wird signiert, mit dem, was abweicht</translation>
    </message>
    <message>
        <source>Return to verification, signed  F7</source>
        <translation>Zurück zur Prüfung, signiert  F7</translation>
    </message>
    <message>
        <source>Sign is off: you may not check this order</source>
        <translation>Signieren ist aus: Diese Verordnung darf nicht selbst zweitgeprüft werden</translation>
    </message>
    <message>
        <source>Sign is off: the comparison has not been made</source>
        <translation>Signieren ist aus: Der Vergleich steht noch aus</translation>
    </message>
    <message>
        <source>Sign is off: 1&#xa0;value not as in the order</source>
        <translation>Signieren ist aus: 1&#xa0;Wert anders als in der Verordnung</translation>
    </message>
    <message>
        <source>Sign is off: {count}&#xa0;values not as in the order</source>
        <translation>Signieren ist aus: {count}&#xa0;Werte anders als in der Verordnung</translation>
    </message>
    <message>
        <source>Sign is off: 1&#xa0;decision not accepted yet</source>
        <translation>Signieren ist aus: 1&#xa0;Entscheidung noch nicht angenommen</translation>
    </message>
    <message>
        <source>Sign is off: {count}&#xa0;decisions not accepted yet</source>
        <translation>Signieren ist aus: {count}&#xa0;Entscheidungen noch nicht angenommen</translation>
    </message>
    <message>
        <source>Sign is off: your password is not typed</source>
        <translation>Signieren ist aus: Das eigene Passwort fehlt</translation>
    </message>
    <message>
        <source>Second check of {number} signed</source>
        <translation>Zweitprüfung von {number} signiert</translation>
    </message>
    <message>
        <source>{number} was returned</source>
        <translation>{number} wurde zurückgegeben</translation>
    </message>
    <message>
        <source>Not as in the order: {names}. A slip of your own typing can be corrected; anything else goes back with a signed record of what differs.</source>
        <translation>Anders als in der Verordnung: {names}. Ein eigener Tippfehler lässt sich berichtigen; alles andere geht zurück, mit signiertem Nachweis der Abweichung.</translation>
    </message>
    <message>
        <source>All five agree with the order.</source>
        <translation>Alle fünf stimmen mit der Verordnung überein.</translation>
    </message>
    <message>
        <source>Your height and weight give {surface} and {calculated}, rounded to {rounded}.</source>
        <translation>Eigene Größe und eigenes Gewicht ergeben {surface} und {calculated}, gerundet auf {rounded}.</translation>
    </message>
    <message>
        <source>This order needs no decision of the prescriber.</source>
        <translation>Diese Verordnung braucht keine Entscheidung des Verordners.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Accept the section  Ctrl+Space</source>
        <translation>Abschnitt annehmen  Strg+Leertaste</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Appearance and lock</source>
        <translation>Ansicht und Sperre</translation>
    </message>
    <message>
        <source>Printers and paper</source>
        <translation>Drucker und Papier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>the computer’s own</source>
        <translation>die des Computers</translation>
    </message>
    <message>
        <source>the usual printer</source>
        <translation>der übliche Drucker</translation>
    </message>
    <message>
        <source>This computer has no printer: sheets are printed into files.</source>
        <translation>Dieser Computer hat keinen Drucker: Blätter werden in Dateien gedruckt.</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>How the window looks, and when it locks. This is yours, at this computer.</source>
        <translation>Wie das Fenster aussieht und wann es sich sperrt. Gilt persönlich, an diesem Computer.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − do the same.</source>
        <translation>Strg + und Strg − tun dasselbe.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Sperren nach</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Without a key or a movement; what was typed is kept.</source>
        <translation>Ohne Taste oder Bewegung; Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Spr&amp;ache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start of the program on. Findings, rules and paper stay in English.</source>
        <translation>Ab dem nächsten Start des Programms. Feststellungen, Regeln und Papier bleiben englisch.</translation>
    </message>
    <message>
        <source>Which paper sheets are made for at this computer, and which printer is offered first. Each print still asks.</source>
        <translation>Für welches Papier an diesem Computer Blätter erstellt werden und welcher Drucker zuerst angeboten wird. Jeder Druck fragt trotzdem.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>For sheets that are signed from now on. What is signed keeps its paper.</source>
        <translation>Für Blätter, die ab jetzt signiert werden. Was signiert ist, behält sein Papier.</translation>
    </message>
    <message>
        <source>&amp;Worksheets</source>
        <translation>Ar&amp;beitsblätter</translation>
    </message>
    <message>
        <source>Printer of worksheets</source>
        <translation>Drucker der Arbeitsblätter</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiketten</translation>
    </message>
    <message>
        <source>Printer of labels</source>
        <translation>Drucker der Etiketten</translation>
    </message>
    <message>
        <source>Which stock, is chosen where a label is printed.</source>
        <translation>Welches Format, wird dort gewählt, wo ein Etikett gedruckt wird.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Address of the pharmacy</source>
        <translation>Adresse der Apotheke</translation>
    </message>
    <message>
        <source>Of the pharmacy; it stands on labels and ward sheets.</source>
        <translation>Der Apotheke; sie steht auf Etiketten und Stationsblättern.</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Phone of the pharmacy</source>
        <translation>Telefon der Apotheke</translation>
    </message>
    <message>
        <source>Whom the ward calls.</source>
        <translation>Wen die Station anruft.</translation>
    </message>
    <message>
        <source>&amp;Product code</source>
        <translation>&amp;Produktcode</translation>
    </message>
    <message>
        <source>Product code (GTIN) of prepared doses</source>
        <translation>Produktcode (GTIN) hergestellter Dosen</translation>
    </message>
    <message>
        <source>The site&apos;s own GTIN of prepared doses, where it has one: labels then carry a GS1 code.</source>
        <translation>Die eigene GTIN hergestellter Dosen, wo es eine gibt: Etiketten tragen dann einen GS1-Code.</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>Who may sign in, and as what. Whatever is changed here is recorded with your name.</source>
        <translation>Wer sich anmelden darf und als was. Jede Änderung hier wird mit dem eigenen Namen dokumentiert.</translation>
    </message>
    <message>
        <source>People of this site</source>
        <translation>Personen dieses Standorts</translation>
    </message>
    <message>
        <source>Roles …</source>
        <translation>Rollen …</translation>
    </message>
    <message>
        <source>New password …</source>
        <translation>Neues Passwort …</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Disable …</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>Where everything is kept, and how it is kept safe.</source>
        <translation>Wo alles aufbewahrt wird und wie es gesichert ist.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>Keys of the site</source>
        <translation>Schlüssel des Standorts</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Save a backup …</source>
        <translation>Sicherung speichern …</translation>
    </message>
    <message>
        <source>Putting a backup back</source>
        <translation>Eine Sicherung zurückspielen</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Overdue today</source>
        <translation>Heute überfällig</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Heute, {date}</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Back to the records of this site</source>
        <translation>Zurück zum Datenbestand dieses Standorts</translation>
    </message>
    <message>
        <source>Practise with invented patients</source>
        <translation>Mit erfundenen Patienten üben</translation>
    </message>
    <message>
        <source>The people are being read …</source>
        <translation>Die Personen werden gelesen …</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Locked by {name}. What was typed is kept.</source>
        <translation>Gesperrt von {name}. Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Invented patients, invented people. Their password is “{password}”.</source>
        <translation>Erfundene Patienten, erfundene Personen. Ihr Passwort ist „{password}“.</translation>
    </message>
    <message>
        <source>Type your login and your password.</source>
        <translation>Anmeldenamen und Passwort eingeben.</translation>
    </message>
    <message>
        <source>Your signing key is being made …</source>
        <translation>Der eigene Signaturschlüssel wird erzeugt …</translation>
    </message>
    <message>
        <source>Besponsa Desktop</source>
        <translation>Besponsa Desktop</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Opening the records</source>
        <translation>Der Datenbestand wird geöffnet</translation>
    </message>
    <message>
        <source>The records are not open</source>
        <translation>Der Datenbestand ist nicht offen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Ein eigenes Passwort wählen</translation>
    </message>
    <message>
        <source>The password that an administrator gave you signs nothing. From now on, only you know yours; it opens your signing key and cannot be looked up by anyone.</source>
        <translation>Das vom Administrator vergebene Passwort signiert nichts. Das eigene kennt ab jetzt niemand sonst; es öffnet den eigenen Signaturschlüssel und kann von niemandem nachgesehen werden.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Dieses Passwort verwenden</translation>
    </message>
    <message>
        <source>Begin the records of this site</source>
        <translation>Den Datenbestand dieses Standorts beginnen</translation>
    </message>
    <message>
        <source>There are no records at this computer yet. You become the administrator, and add the others in Settings. All of it stays at this computer, unless a server is named.</source>
        <translation>An diesem Computer gibt es noch keinen Datenbestand. Wer ihn beginnt, wird Administrator und fügt die anderen in den Einstellungen hinzu. Alles bleibt an diesem Computer, solange kein Server genannt ist.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>name of the pharmacy, as it stands on every sheet</source>
        <translation>Name der Apotheke, wie er auf jedem Blatt steht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>as it stands on paper, such as Priya Practice</source>
        <translation>wie er auf Papier steht, etwa Priya Practice</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>such as PharmD</source>
        <translation>etwa PharmD</translation>
    </message>
    <message>
        <source>short, to type</source>
        <translation>kurz, zum Tippen</translation>
    </message>
    <message>
        <source>I am a pharmacist, too, and verify orders</source>
        <translation>Ich bin auch Apotheker und prüfe Verordnungen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Close without it?</source>
        <translation>Ohne das schließen?</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Was hier eingegeben wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne das schließen</translation>
    </message>
    <message>
        <source>The records are at work</source>
        <translation>Der Datenbestand arbeitet</translation>
    </message>
    <message>
        <source>A reason of at least {count} letters is needed</source>
        <translation>Eine Begründung von mindestens {count} Buchstaben ist erforderlich</translation>
    </message>
    <message>
        <source>Your password is not typed</source>
        <translation>Das eigene Passwort fehlt</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Cycles</source>
        <extracomment>Width at the right that a scroll bar beneath takes.</extracomment>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>Dose, window</source>
        <translation>Dosis, Fenster</translation>
    </message>
    <message>
        <source>Time line of the course</source>
        <translation>Zeitachse des Verlaufs</translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message>
        <source>Type both days, such as {example}.</source>
        <translation>Beide Tage eingeben, etwa {example}.</translation>
    </message>
    <message>
        <source>The last day is before the first. Type it anew.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Neu eingeben.</translation>
    </message>
    <message>
        <source>The trail is being read …</source>
        <translation>Der Audit-Trail wird gelesen …</translation>
    </message>
    <message>
        <source>There is no such entry in these days.</source>
        <translation>In diesen Tagen gibt es keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The whole trail and every signed document are being checked …</source>
        <translation>Der ganze Audit-Trail und jedes signierte Dokument werden geprüft …</translation>
    </message>
    <message>
        <source>NOT SOUND</source>
        <translation>NICHT INTAKT</translation>
    </message>
    <message>
        <source>Table, and the same on paper as PDF (*.csv)</source>
        <translation>Tabelle, und dasselbe auf Papier als PDF (*.csv)</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Audit-Trail exportieren</translation>
    </message>
    <message>
        <source>Exported {count} entries as {table} and {paper}</source>
        <translation>{count} Einträge exportiert als {table} und {paper}</translation>
    </message>
    <message>
        <source>The trail is not sound: {fault}</source>
        <translation>Der Audit-Trail ist nicht intakt: {fault}</translation>
    </message>
    <message>
        <source>The trail is being exported …</source>
        <translation>Der Audit-Trail wird exportiert …</translation>
    </message>
</context>
<context>
    <name>TypedKeeper</name>
    <message>
        <source>What you type is not kept: {why}</source>
        <translation>Eingabe nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>What you typed at {time} is back</source>
        <translation>Die eigenen Eingaben von {time} sind wieder da</translation>
    </message>
    <message>
        <source>The order was changed since {time}, when you typed about it. What you typed then is discarded.</source>
        <translation>Die Verordnung wurde seit den eigenen Eingaben von {time} geändert. Diese Eingaben sind verworfen.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>DISCONTINUE</source>
        <translation>Therapie beenden</translation>
    </message>
    <message>
        <source>REJECT</source>
        <translation>ablehnen, zurück an den Verordner</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>anhalten, jetzt nicht geben</translation>
    </message>
    <message>
        <source>INCOMPLETE</source>
        <translation>unvollständig, Angaben fehlen</translation>
    </message>
    <message>
        <source>CAUTION</source>
        <translation>Vorsicht, mit Begründung entscheiden</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>bestanden, die Regel ist erfüllt</translation>
    </message>
    <message>
        <source>N-A</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>NOT ASSESSED</source>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>VerifyEntries</name>
    <message>
        <source>Sign is off: a finding of this order is never released</source>
        <translation>Signieren ist aus: Eine Feststellung dieser Verordnung wird nie aufgehoben</translation>
    </message>
    <message>
        <source>Sign is off: a value is missing</source>
        <translation>Signieren ist aus: Ein Wert fehlt</translation>
    </message>
    <message>
        <source>Sign is off: {rule} is not decided yet</source>
        <translation>Signieren ist aus: {rule} ist noch nicht entschieden</translation>
    </message>
    <message>
        <source>Sign is off: {count} findings are not decided yet</source>
        <translation>Signieren ist aus: {count} Feststellungen sind noch nicht entschieden</translation>
    </message>
    <message>
        <source>Nothing: no finding of this order needs a reason or a decision.</source>
        <translation>Nichts: Keine Feststellung dieser Verordnung braucht eine Begründung oder Entscheidung.</translation>
    </message>
    <message>
        <source>Worst first. Nothing is filled in or ticked for you; each entry is signed and printed.</source>
        <translation>Schwerste zuerst. Nichts ist vorausgefüllt oder angekreuzt; jeder Eintrag wird signiert und gedruckt.</translation>
    </message>
</context>
<context>
    <name>VerifyHead</name>
    <message>
        <source>It was verified before and amended: those signatures are void.</source>
        <extracomment>At 100 %: below these widths, what changed stands above what is to be decided; the footer has two lines.</extracomment>
        <translation>Sie wurde schon geprüft und dann berichtigt: Jene Signaturen sind ungültig.</translation>
    </message>
    <message>
        <source>The records hold no earlier signed dose of this course.</source>
        <translation>Der Datenbestand enthält keine frühere signierte Dosis dieses Verlaufs.</translation>
    </message>
    <message>
        <source>Compared with {number}: cycle {cycle} day {day}, planned {time}, {state}.</source>
        <translation>Verglichen mit {number}: Zyklus {cycle} Tag {day}, geplant {time}, {state}.</translation>
    </message>
    <message>
        <source>The same as then: {names}.</source>
        <translation>Gleich wie damals: {names}.</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>The order was changed meanwhile. It is shown as it is now.</source>
        <translation>Die Verordnung wurde inzwischen geändert. Sie wird gezeigt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>The order is being verified and signed …</source>
        <translation>Die Verordnung wird geprüft und signiert …</translation>
    </message>
    <message>
        <source>Verified {number}; the second check is next</source>
        <translation>{number} geprüft; als Nächstes die Zweitprüfung</translation>
    </message>
    <message>
        <source>Sign is off: the records are at work</source>
        <translation>Signieren ist aus: Der Datenbestand arbeitet</translation>
    </message>
    <message>
        <source>Sign is off: the order is {state}</source>
        <translation>Signieren ist aus: Die Verordnung ist {state}</translation>
    </message>
    <message>
        <source>Sign is off: the order leaves out what the records hold</source>
        <translation>Signieren ist aus: Die Verordnung nennt nicht alles, was in den Aufzeichnungen steht</translation>
    </message>
    <message>
        <source>Sign is off: your password is not typed</source>
        <translation>Signieren ist aus: Das eigene Passwort fehlt</translation>
    </message>
    <message>
        <source>The order to be verified</source>
        <translation>Die zu prüfende Verordnung</translation>
    </message>
    <message>
        <source>calculated dose</source>
        <translation>berechnete Dosis</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>verordnet</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Dosisstufe</translation>
    </message>
    <message>
        <source>BSA</source>
        <translation>KOF</translation>
    </message>
    <message>
        <source>planned start</source>
        <translation>geplanter Beginn</translation>
    </message>
    <message>
        <source>What changed since this order was signed</source>
        <translation>Was sich seit der Signatur dieser Verordnung änderte</translation>
    </message>
    <message>
        <source>What changed since the last signed dose</source>
        <translation>Was sich seit der letzten signierten Dosis änderte</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Back to the order  Esc</source>
        <translation>Zurück  Esc</translation>
    </message>
    <message>
        <source>Return to prescriber …  F7</source>
        <translation>Zurückgeben …  F7</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Eigenes &amp;Passwort</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Eigenes Passwort</translation>
    </message>
    <message>
        <source>Verify and sign  F10</source>
        <translation>Prüfen und signieren  F10</translation>
    </message>
</context>
<context>
    <name>VialRow</name>
    <message>
        <source>Vial {number}</source>
        <translation>Vial {number}</translation>
    </message>
    <message>
        <source>withdraw {volume}</source>
        <translation>{volume} entnehmen</translation>
    </message>
    <message>
        <source>GTIN {gtin}</source>
        <translation>GTIN {gtin}</translation>
    </message>
    <message>
        <source>to be scanned</source>
        <translation>zu scannen</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Vial</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Take this vial out</source>
        <translation>Dieses Vial herausnehmen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Verfällt am</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Reconstituted at</source>
        <translation>Rekonstituiert um</translation>
    </message>
    <message>
        <source>Now  F4</source>
        <translation>Jetzt  F4</translation>
    </message>
    <message>
        <source>Reconstituted now</source>
        <translation>Jetzt rekonstituiert</translation>
    </message>
</context>
<context>
    <name>WeightSection</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Weight measured</source>
        <translation>Gewicht gemessen am</translation>
    </message>
    <message>
        <source>measured at</source>
        <translation>gemessen am</translation>
    </message>
</context>
<context>
    <name>WindowDesk</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Change my password …</source>
        <translation>Eigenes Passwort ändern …</translation>
    </message>
</context>
<context>
    <name>WorkListScreen</name>
    <message>
        <source>The work list is being read …</source>
        <extracomment>Which screen opening an order leads to, by its state; any other: its papers, after its watch.</extracomment>
        <translation>Die Arbeitsliste wird gelesen …</translation>
    </message>
    <message>
        <source>No order is found that begins so.</source>
        <translation>Keine Verordnung beginnt so.</translation>
    </message>
    <message>
        <source>No order is open. New order: Ctrl+N. Import an order file: Ctrl+I.</source>
        <translation>Keine Verordnung ist offen. Neue Verordnung: Strg+N. Verordnungsdatei importieren: Strg+I.</translation>
    </message>
    <message>
        <source>No order is here.</source>
        <translation>Hier ist keine Verordnung.</translation>
    </message>
    <message>
        <source>The order is being opened …</source>
        <translation>Die Verordnung wird geöffnet …</translation>
    </message>
    <message>
        <source>Shelves of the work list</source>
        <translation>Fächer der Arbeitsliste</translation>
    </message>
    <message>
        <source>Search by name, MRN or order number</source>
        <translation>Suche nach Name, Pat.-Nr. oder Verordnungsnummer</translation>
    </message>
    <message>
        <source>Name, MRN or order number, whole history</source>
        <translation>Name, Pat.-Nr. oder Verordnungsnummer, gesamte Historie</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Import …  Ctrl+I</source>
        <translation>Import …  Strg+I</translation>
    </message>
    <message>
        <source>New order  Ctrl+N</source>
        <translation>Neue Verordnung  Strg+N</translation>
    </message>
    <message>
        <source>Course  F9</source>
        <translation>Verlauf  F9</translation>
    </message>
    <message>
        <source>Papers  F6</source>
        <translation>Dokumente  F6</translation>
    </message>
    <message>
        <source>Open  Enter</source>
        <translation>Öffnen  Enter</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Arbeitsliste</translation>
    </message>
</context>
<context>
    <name>WorkOverdue</name>
    <message>
        <source>What is overdue today is not known: {fault}</source>
        <translation>Was heute überfällig ist, ist nicht bekannt: {fault}</translation>
    </message>
    <message>
        <source>What is overdue today is being read … {count} courses are left.</source>
        <translation>Was heute überfällig ist, wird gelesen … {count} Verläufe stehen noch aus.</translation>
    </message>
    <message>
        <source>What is overdue today is being read …</source>
        <translation>Was heute überfällig ist, wird gelesen …</translation>
    </message>
</context>
</TS>
