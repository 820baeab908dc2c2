package standfirst.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import standfirst.llm.Bookkeeper;
import standfirst.llm.Ledger;
import standfirst.llm.Ledger.By;
import standfirst.llm.Ledger.Row;

/// What language models used and cost in a month, and how much of today's budget is left.
@RestController
class CostsPage {
    private static final List<By> QUESTIONS = List.of(By.DAY, By.MODEL, By.ROLE, By.EDITION, By.SOURCE);

    private final StaffPages pages;
    private final Ledger ledger;
    private final Bookkeeper bookkeeper;

    CostsPage(StaffPages pages, Ledger ledger, Bookkeeper bookkeeper) {
        this.pages = pages;
        this.ledger = ledger;
        this.bookkeeper = bookkeeper;
    }

    @GetMapping("/newsroom/costs")
    ResponseEntity<byte[]> costs(HttpServletRequest request, @RequestParam(defaultValue = "") String month) {
        YearMonth asked = month.isEmpty() ? YearMonth.from(bookkeeper.today()) : parsed(month);
        Map<By, List<Row>> tables = new LinkedHashMap<>();
        for (By question : QUESTIONS)
            tables.put(question, ledger.spending(question, asked.atDay(1), asked.atEndOfMonth()));
        return pages.page(
                request,
                "staff/costs.html",
                Map.of(
                        "month",
                        asked,
                        "tables",
                        tables,
                        "budget",
                        bookkeeper.budget(),
                        "spent",
                        bookkeeper.spentToday()));
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException noMonth) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no month like 2026-11", noMonth);
        }
    }
}
