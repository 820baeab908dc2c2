package standfirst.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CrewTest {
    private static final boolean KNOWS_ITS_MACHINE = Files.exists(Path.of("/proc/sys/kernel/random/boot_id"));

    @Test
    void everyWorkerHasANameOfItsOwnAndIsAliveWhileItsProcessIs() {
        assertNotEquals(Crew.name("send"), Crew.name("send"));
        assertFalse(Crew.isDead(Crew.name("send")));
    }

    @Test
    void aProcessThatHasEndedIsDeadAndOneWithItsNumberIsAnother() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        long pid = ended.pid();
        ended.waitFor();
        String mine = Crew.name("send");
        String own = "/" + ProcessHandle.current().pid() + "/";
        assertEquals(KNOWS_ITS_MACHINE, Crew.isDead(mine.replace(own, "/" + pid + "/")));
        assertEquals(KNOWS_ITS_MACHINE, Crew.isDead(mine.replace(own, own + "1")));
    }

    @Test
    void nobodyElsewhereAndNobodyWithAnotherNameIsKnownToBeDead() {
        assertFalse(Crew.isDead("send@another-boot/4026531836/999999/1/x"));
        assertFalse(Crew.isDead("send-5f0c"));
        assertFalse(Crew.isDead("-"));
    }
}
