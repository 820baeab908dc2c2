/// The dialogue with a mail server (RFC 5321), as far as handing over our own mail needs it: TLS, sign-in, pipelining,
/// one
/// recipient a message, and the exact knowledge of what the server said last.
///
/// It is our own because no kept library sends ready-made bytes and pipelines: Angus Mail waits for an answer after
/// each
/// command, and the Vert.x client makes messages of its own, with its own ids and boundaries.
@NullMarked
package standfirst.mail.smtp;

import org.jspecify.annotations.NullMarked;
