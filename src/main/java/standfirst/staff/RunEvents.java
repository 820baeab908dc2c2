package standfirst.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import standfirst.edition.Run;
import standfirst.edition.Runs;
import standfirst.web.Say;

/// Tells a page how far the newest run has come, as it comes: server-sent events `progress` (a line in words) and
/// `count` (articles done and known of, in plain digits) until `ended`. Whichever server makes the
/// editions, the store knows.
@RestController
class RunEvents {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Runs runs;

    RunEvents(Runs runs) {
        this.runs = runs;
    }

    @GetMapping(path = "/newsroom/runs/events", produces = "text/event-stream")
    SseEmitter events(HttpServletRequest request) {
        Say say = Say.toReader(Collections.list(request.getLocales()));
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Thread.ofVirtual().name("run-events").start(() -> tell(emitter, say));
        return emitter;
    }

    private void tell(SseEmitter emitter, Say say) {
        try {
            RunLog log = newest(say);
            while (log.isUnderWay()) {
                Run run = log.runs().getFirst();
                emitter.send(SseEmitter.event().name("progress").data(log.line(run)));
                emitter.send(SseEmitter.event().name("count").data(run.done() + " " + run.expected()));
                Thread.sleep(PAUSE);
                log = newest(say);
            }
            emitter.send(SseEmitter.event().name("ended").data(""));
            emitter.complete();
        } catch (IOException | IllegalStateException pageWasClosed) {
            emitter.complete();
        } catch (InterruptedException stopping) {
            emitter.complete();
            Thread.currentThread().interrupt();
        }
    }

    private RunLog newest(Say say) {
        return new RunLog(runs.newest(1), say);
    }
}
