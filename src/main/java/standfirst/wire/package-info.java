/// How the outside world reaches the newsroom: feeds, lists, pages, files and archives become pages for the extractor,
/// and whatever goes wrong becomes one line with a reason.
///
/// A [NewsWire] sends a [Round] of [Couriers] out, one for each host. They follow each [Lead] by way of the [Fetcher],
/// which asks [Permissions] first (robots.txt and opt-outs), waits for its turn in [Lanes], and makes one [Exchange],
/// bounded in seconds and bytes. [AddressGuard] and [GuardedNames] keep all of it on the public internet. What comes is
/// unpacked ([Unpacking]), decoded ([Decoder]) and told apart ([Kind]); [FeedReader] and [Opml] read what names more.
@NullMarked
package standfirst.wire;

import org.jspecify.annotations.NullMarked;
