package standfirst.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who did what.
@RestController
class LogPage {
    private static final int ACTS = 200;

    private final StaffPages pages;
    private final Acts acts;

    LogPage(StaffPages pages, Acts acts) {
        this.pages = pages;
        this.acts = acts;
    }

    @GetMapping("/newsroom/log")
    ResponseEntity<byte[]> log(HttpServletRequest request) {
        return pages.page(request, "staff/log.html", Map.of("acts", acts.newest(ACTS)));
    }
}
