package standfirst.api;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import standfirst.mail.MailRoom;

/// Where a mail server hands in what came back, instead of a mailbox that is looked into.
@RestController
class MailRoute {
    private final MailRoom room;

    MailRoute(MailRoom room) {
        this.room = room;
    }

    record Opened(String what, String says) {}

    @PostMapping(path = "/api/v1/returned-mail", consumes = "message/rfc822")
    @Needs(Scope.NEWSROOM)
    ResponseEntity<byte[]> open(@RequestBody byte[] mail) {
        MailRoom.Opened opened = room.open(mail);
        return Answer.json(new Opened(opened.what().name().toLowerCase(Locale.ROOT), opened.says()));
    }
}
