package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    Path home;

    @Test
    void theServerStartsAnswersItselfAndStops() {
        Newsdesk desk = new Newsdesk(home);
        assertEquals(0, desk.run("serve", "--rehearsal", "--data=" + desk.data), desk.said());
    }
}
