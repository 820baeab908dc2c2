package standfirst.translation;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {
    @Test
    void termsThatOccurAreGiven(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("en-de.tsv"), "# names\nharbour bridge\tHafenbrücke\ncouncil\tStadtrat\n");
        Glossary glossary = Glossary.of(folder, Locale.ENGLISH, Locale.GERMAN);
        assertEquals(Map.of("harbour bridge", "Hafenbrücke"), glossary.in("The Harbour Bridge closes."));
        assertEquals(Glossary.NONE, Glossary.of(folder, Locale.ENGLISH, Locale.FRENCH));
    }

    @Test
    void lineWithoutTranslationIsAnErrorThatQuotesIt() {
        var wrong = assertThrows(
                IllegalArgumentException.class, () -> Glossary.parse(List.of("council Stadtrat"), "en-de.tsv"));
        assertEquals("en-de.tsv: not a term, a tab and its translation: council Stadtrat", wrong.getMessage());
    }
}
