package standfirst.circulation;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Random;
import standfirst.newsletter.Asking;
import standfirst.newsletter.Correspondence;
import standfirst.newsletter.InMemoryKeyring;
import standfirst.newsletter.InMemorySubscribers;
import standfirst.newsletter.InMemorySuppressions;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Signer;
import standfirst.newsletter.Subscriber;
import standfirst.newsletter.Subscriptions;

/// The circulation of a server that is started for something else.
public final class Nobody implements Correspondence {
    private Nobody() {}

    public static Circulation subscribes() {
        InstantSource clock = InstantSource.system();
        Subscriptions subscriptions = new Subscriptions(
                new InMemorySubscribers(), new InMemorySuppressions(), new Nobody(), clock, new Random(8));
        Signer signer = new Signer(new InMemoryKeyring(), clock, new SecureRandom());
        return new Circulation(subscriptions, signer, asking -> true, ZoneOffset.UTC);
    }

    public static Correspondence writes() {
        return new Nobody();
    }

    @Override
    public Outcome askToConfirm(Subscriber subscriber, Asking asking) {
        return new Outcome.Delivered("");
    }

    @Override
    public Outcome tellThatItComesAlready(Subscriber subscriber, Asking asking) {
        return new Outcome.Delivered("");
    }
}
