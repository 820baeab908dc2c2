package standfirst.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The form at the door. What it says is the same for an account that does not exist, is locked, or has another
/// password.
@RestController
class SignInPage {
    static final String PATH = "/sign-in";
    static final String OUT = "/sign-out";

    private static final Set<String> WORDS = Set.of("wrong", "later", "expired", "out", "stranger", "unanswered");

    private final StaffPages pages;
    private final SignInSettings settings;

    SignInPage(StaffPages pages, SignInSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    /// The address of the form with a word about what went before.
    static String saying(String word) {
        return PATH + "?" + word;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(HttpServletRequest request, @RequestParam Map<String, String> asked) {
        String word =
                asked.keySet().stream().filter(WORDS::contains).findFirst().orElse("");
        return pages.page(
                request,
                "staff/sign-in.html",
                Map.of("word", word, "provider", settings.provider().orElse("")));
    }
}
