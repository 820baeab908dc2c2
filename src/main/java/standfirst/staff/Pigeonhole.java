package standfirst.staff;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;
import standfirst.edition.Assignment;
import standfirst.edition.ReviewDesk;
import standfirst.language.Language;

/// The drafts that somebody may work on: a translator on those into the languages of the account, the newsroom on all.
record Pigeonhole(ReviewDesk desk, Account account) {
    private static final int DAYS = 7;

    /// The newest day first.
    List<Assignment> newest() {
        return desk.languages().stream()
                .filter(this::mayWorkInto)
                .flatMap(language -> desk.newest(language, DAYS).stream())
                .sorted((one, other) -> other.day().compareTo(one.day()))
                .toList();
    }

    Assignment find(LocalDate day, String from, String to) {
        Locale target = Language.of(to);
        check(target);
        return desk.find(day, Language.of(from), target).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }

    void check(Locale target) {
        if (!mayWorkInto(target)) throw new AccessDeniedException("drafts into another language than the account's");
    }

    private boolean mayWorkInto(Locale language) {
        return account.is(Role.NEWSROOM) || account.translatesInto(language);
    }
}
