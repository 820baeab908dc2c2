package standfirst.circulation;

import java.time.ZoneId;
import standfirst.newsletter.Signer;
import standfirst.newsletter.Subscriptions;

/// What the pages work with. `zone` is the newsroom's, offered to readers of whom no better is known.
public record Circulation(Subscriptions subscriptions, Signer signer, Intake intake, ZoneId zone) {}
