package standfirst.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.edition.Newsstand;
import standfirst.keypoint.Summary;
import standfirst.translation.Translated.State;

class RememberingTranslatorTest {
    private static final Review REVIEW = new Review("Jule Brandt", Newsstand.MADE, Optional.empty());

    private final List<Summary> asked = new ArrayList<>();

    private Translation translate(Map<String, String> approved) {
        TranslationMemory memory = (source, from, to) -> Optional.ofNullable(approved.get(source))
                .map(target -> Translated.reviewed(source, target, List.of(), REVIEW));
        Translator machine = (summary, target) -> {
            asked.add(summary);
            return Newsstand.ferryInGerman();
        };
        return new RememberingTranslator(memory, machine).translate(Newsstand.ferry(), Locale.GERMAN);
    }

    @Test
    void approvedTextStandsInThePlaceOfTheMachines() {
        Translation german = translate(Map.of(Newsstand.ferry().article().headline(), "Nachtfähre ist zurück"));

        assertEquals("Nachtfähre ist zurück", german.headline().target());
        assertEquals(State.REVIEWED, german.headline().state());
        assertEquals(State.MACHINE, german.points().getFirst().state());
        assertEquals(1, asked.size());
    }

    @Test
    void machineIsNotAskedForWhatIsWhollyApproved() {
        var all = new java.util.HashMap<String, String>();
        Translation.texts(Newsstand.ferry()).forEach(text -> all.put(text, "deutsch"));

        assertEquals(
                List.of("deutsch", "deutsch", "deutsch", "deutsch"),
                translate(all).texts().stream().map(Translated::target).toList());
        assertEquals(List.of(), asked);
    }
}
