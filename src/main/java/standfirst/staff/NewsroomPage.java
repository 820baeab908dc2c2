package standfirst.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The newsroom's desk.
@RestController
class NewsroomPage {
    private final StaffPages pages;

    NewsroomPage(StaffPages pages) {
        this.pages = pages;
    }

    @GetMapping("/newsroom")
    ResponseEntity<byte[]> desk(HttpServletRequest request) {
        return pages.page(request, "staff/newsroom.html", Map.of());
    }
}
