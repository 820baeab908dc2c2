package standfirst.keypoint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.language.Language;

/// The second sentence of a source means somebody whom the first one names, and not the other one.
class CastTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Mayor Ines Talbot met the union. She promised a new bridge.                               | Ines Talbot      | union
            en | The maritime authority found two faults, Belt Line said. The authority closed the route.  | maritime authority | Belt Line
            en | Transport Minister Ana Brandt met Kai Holm, a nurse. The minister ruled out a strike.     | Ana Brandt       | Kai Holm
            de | Landrätin Ines Talbot traf den Bauernverband. Sie versprach eine neue Brücke.             | Ines Talbot      | Bauernverband
            de | Die Schifffahrtsbehörde fand Mängel, sagte Kai Holm. Die Behörde sperrte die Strecke.     | Schifffahrtsbehörde | Kai Holm
            fr | La maire Ines Talbot a rencontré le syndicat. Elle a promis un pont.                      | Ines Talbot      | syndicat
            es | La alcaldesa Inés Talbot recibió al sindicato. Añadió que habrá un puente.                | Inés Talbot      | sindicato
            ru | Мэр Инес Талбот встретила докеров. Она пообещала мост.                                    | Инес Талбот      | докеры
            """)
    void aReferenceGoesToTheNearestOneThatFits(String language, String source, String meant, String other) {
        Locale locale = Language.of(language);
        Copy copy = Copy.of(source, locale, Optional.empty());
        Cast cast = copy.cast();
        assertTrue(Cast.meet(cast.of(actor(meant, locale, copy)), cast.in(1)), meant);
        assertFalse(Cast.meet(cast.of(actor(other, locale, copy)), cast.in(1)), other);
    }

    private static Actor actor(String text, Locale language, Copy copy) {
        List<Actor> actors = Actors.in(copy.read(text, language));
        assertFalse(actors.isEmpty(), text);
        return actors.getFirst();
    }
}
