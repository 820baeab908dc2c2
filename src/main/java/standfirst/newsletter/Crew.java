package standfirst.newsletter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Names workers so that those who come after them can tell which are dead:
/// `send@1f0c…/4026531836/4711/1764180000000/ab12`
/// is the `send` of process 4711 of that boot and that process namespace, begun at that time in milliseconds.
///
/// Only where the system says which boot and which process namespace this is (Linux), since two containers may have the
/// same host's name and both call their first process 1. Elsewhere nobody is known to be dead, and leases end by their
/// time.
public final class Crew {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Path NAMESPACE = Path.of("/proc/self/ns/pid");

    private Crew() {}

    /// A name for a worker of this process, which no other has.
    public static String name(String what) {
        return what + "@" + machine().orElse("-") + "/" + process(ProcessHandle.current()) + "/" + UUID.randomUUID();
    }

    /// Whether the process of a worker has ended, as far as can be told from here.
    static boolean isDead(String worker) {
        return machine().filter(here -> isDead(worker, here)).isPresent();
    }

    private static boolean isDead(String worker, String machine) {
        String[] parts = worker.substring(worker.indexOf('@') + 1).split("/", -1);
        if (parts.length != 5 || !(parts[0] + "/" + parts[1]).equals(machine)) return false;
        String process = parts[2] + "/" + parts[3];
        return ProcessHandle.of(Long.parseLong(parts[2]))
                .filter(ProcessHandle::isAlive)
                .filter(alive -> process(alive).equals(process))
                .isEmpty();
    }

    private static String process(ProcessHandle process) {
        return process.pid() + "/"
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static Optional<String> machine() {
        try {
            String namespace = Files.readSymbolicLink(NAMESPACE).toString().replaceAll("\\D", "");
            return Optional.of(Files.readString(BOOT).strip() + "/" + namespace);
        } catch (IOException | UnsupportedOperationException notToBeKnown) {
            return Optional.empty();
        }
    }
}
