package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.edition.Receipt.Entry;
import standfirst.edition.Receipt.Fate;
import standfirst.translation.Draft;
import standfirst.translation.Draft.Unit;
import standfirst.translation.Glossary;
import standfirst.translation.Returned;
import standfirst.translation.Translated;
import standfirst.translation.Translated.State;
import standfirst.translation.Translation;
import standfirst.translation.TranslationCheck;

class TranslationDeskTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final TranslationDesk DESK = new TranslationDesk(new TranslationCheck());

    private final Edition german = Newsstand.german();

    /// Headline, then three points; the last one was never translated.
    private final List<Unit> units = Drafts.of(german, (from, to) -> Glossary.NONE)
            .getFirst()
            .copies()
            .getFirst()
            .units();

    private static Returned.Text text(Unit unit, String target, boolean read) {
        return new Returned.Text(unit.id(), unit.text().source(), target, read, Optional.empty());
    }

    private static Returned draft(Returned.Text... texts) {
        return new Returned(Locale.ENGLISH, Locale.GERMAN, Optional.empty(), List.of(texts));
    }

    private Receipt take(Returned draft) {
        return DESK.take(german, draft, "Jule Brandt", NOON);
    }

    private static Entry only(Receipt receipt) {
        assertEquals(1, receipt.entries().size());
        return receipt.entries().getFirst();
    }

    private static Translation ferry(Edition edition) {
        return edition.stories().findFirst().orElseThrow().lead();
    }

    @Test
    void changedTextIsTakenAsThatOfItsTranslator() {
        Receipt receipt = take(draft(text(
                units.get(1),
                "Ab dem 1. Dezember verkehrt die Nachtfähre von Port Eldra nach Skarrow wieder.",
                false)));

        assertEquals(Fate.APPROVED, only(receipt).fate());
        Translated point = ferry(receipt.edition()).points().getFirst();
        assertEquals(State.REVIEWED, point.state());
        assertEquals("Jule Brandt", point.review().orElseThrow().by());
        assertEquals(NOON, point.review().orElseThrow().when());
        assertEquals(NOON, receipt.edition().made());
        assertEquals(State.MACHINE, ferry(receipt.edition()).headline().state());
    }

    @Test
    void machinesTextIsApprovedOnlyWhenItIsMarkedAsRead() {
        String asItWas = units.get(1).translation().orElseThrow();

        Receipt unread = take(draft(text(units.get(1), asItWas, false)));
        assertEquals(Fate.UNTOUCHED, only(unread).fate());
        assertSame(german, unread.edition());
        assertEquals(
                Fate.APPROVED,
                only(take(draft(text(units.get(1), asItWas, true)))).fate());
        assertEquals(
                Fate.APPROVED,
                only(take(draft(text(units.get(1), asItWas, false)).allRead())).fate());
    }

    @Test
    void textThatWasNeverTranslatedIsTakenToo() {
        Receipt receipt = take(draft(
                text(units.get(3), "Die Reparatur kostet 4,2 Millionen Kronen, ein Drittel mehr als geplant.", false)));
        assertEquals(State.REVIEWED, ferry(receipt.edition()).points().get(2).state());
    }

    @Test
    void changedSourceIsReportedAndNotOverwritten() {
        var text = new Returned.Text(
                units.getFirst().id(), "Night ferry returns", "Nachtfähre kehrt zurück", true, Optional.empty());
        Receipt receipt = take(draft(text));

        assertEquals(Fate.STALE, only(receipt).fate());
        assertEquals("Night ferry to Skarrow returns in December", only(receipt).detail());
        assertSame(german, receipt.edition());
    }

    @Test
    void textThatTheEditionNoLongerHasIsGone() {
        var text = new Returned.Text("0123456789abcdef", "Fares rise.", "Die Preise steigen.", true, Optional.empty());
        assertEquals(Fate.GONE, only(take(draft(text))).fate());
    }

    @Test
    void draftFromAnotherLanguageFindsNothing() {
        Returned french = new Returned(
                Locale.FRENCH, Locale.GERMAN, Optional.empty(), List.of(text(units.getFirst(), "Fähre zurück", true)));
        assertEquals(Fate.GONE, only(take(french)).fate());
    }

    @Test
    void whatTheCheckSpeaksAgainstIsNotTaken() {
        Receipt receipt = take(draft(text(
                units.get(1),
                "Die Nachtfähre zwischen Port Eldra und Skarrow fährt ab dem 2. Dezember wieder.",
                true)));

        assertEquals(Fate.REFUSED, only(receipt).fate());
        assertTrue(only(receipt).detail().startsWith("number: "), only(receipt).detail());
        assertSame(german, receipt.edition());
    }

    @Test
    void translatorMayOverrideAFindingWithAReasonThatIsKept() {
        String target = "Die Nachtfähre zwischen Port Eldra und Skarrow fährt ab dem 2. Dezember wieder.";
        Receipt receipt = take(draft(text(units.get(1), target, true))
                .overriding(Map.of(units.get(1).id(), "corrected by the harbour board")));

        assertEquals(Fate.OVERRIDDEN, only(receipt).fate());
        Translated point = ferry(receipt.edition()).points().getFirst();
        assertEquals("number", point.findings().getFirst().kind());
        assertEquals(
                Optional.of("corrected by the harbour board"),
                point.review().orElseThrow().override());
        assertTrue(new EditionJson(List.of()).write(receipt.edition()).contains("corrected by the harbour board"));
    }

    @Test
    void headlineTooLongForItsPlaceIsNotTaken() {
        String target = "Nachtfähre nach Skarrow kehrt im Dezember zurück" + ", heißt es am Hafen".repeat(4);
        assertTrue(only(take(draft(text(units.getFirst(), target, true))))
                .detail()
                .contains("room: 124 characters, 110 at most"));
    }

    @Test
    void sourceLeftAsItIsIsNoTranslation() {
        Returned.Text same = text(units.get(1), units.get(1).text().source(), true);
        assertTrue(only(take(draft(same))).detail().startsWith("language"));
    }

    @Test
    void draftTakenTwiceChangesNothingTheSecondTime() {
        Returned draft = draft(text(units.getFirst(), "Nachtfähre nach Skarrow ist im Dezember zurück", true));
        Edition first = take(draft).edition();
        Receipt second = DESK.take(first, draft, "Somebody Else", NOON.plusSeconds(60));

        assertEquals(Fate.UNTOUCHED, only(second).fate());
        assertSame(first, second.edition());
    }

    @Test
    void idsStandInTheOrderOfTheTexts() {
        Translation telling = ferry(german);
        assertEquals(units.stream().map(Unit::id).toList(), Draft.ids(telling.summary()));
        assertEquals(units.stream().map(unit -> unit.text().source()).toList(), Translation.texts(telling.summary()));
    }
}
