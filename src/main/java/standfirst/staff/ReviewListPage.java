package standfirst.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import standfirst.edition.Deadlines;
import standfirst.edition.ReviewDesk;

/// What waits for translators, the newest day first.
@RestController
class ReviewListPage {
    private final StaffPages pages;
    private final ReviewDesk desk;
    private final Deadlines deadlines;

    ReviewListPage(StaffPages pages, ReviewDesk desk, Deadlines deadlines) {
        this.pages = pages;
        this.desk = desk;
        this.deadlines = deadlines;
    }

    @GetMapping("/review")
    ResponseEntity<byte[]> list(HttpServletRequest request, Account me) {
        return pages.page(
                request,
                "staff/review.html",
                Map.of("drafts", new Pigeonhole(desk, me).newest(), "deadlines", deadlines));
    }
}
