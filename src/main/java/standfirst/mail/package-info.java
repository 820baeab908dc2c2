/// The newsletter set in HTML and text, made a MIME message, and taken to a folder or a server.
@NullMarked
package standfirst.mail;

import org.jspecify.annotations.NullMarked;
