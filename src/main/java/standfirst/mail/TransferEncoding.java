package standfirst.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/// A way to carry UTF-8 over a wire of ASCII lines (RFC 2045). What is encoded in pieces is the same as what is encoded
/// whole, if each piece but the last ends where [#wholeLines] says.
enum TransferEncoding {
    QUOTED_PRINTABLE {
        @Override
        byte[] encode(byte[] bytes) {
            ByteArrayOutputStream encoded = new ByteArrayOutputStream(bytes.length * 3 / 2);
            try (OutputStream out = MimeUtility.encode(encoded, "quoted-printable")) {
                out.write(bytes);
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
            return encoded.toByteArray();
        }

        @Override
        int wholeLines(byte[] bytes, int atMost) {
            int end = Math.min(atMost, bytes.length);
            while (end > 0 && bytes[end - 1] != '\n') end--;
            return end;
        }
    },
    BASE64 {
        private static final int BYTES_OF_A_LINE = 57;

        private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

        @Override
        byte[] encode(byte[] bytes) {
            byte[] encoded = LINES.encode(bytes);
            if (bytes.length == 0) return encoded;
            byte[] lines = Arrays.copyOf(encoded, encoded.length + 2);
            lines[encoded.length] = '\r';
            lines[encoded.length + 1] = '\n';
            return lines;
        }

        @Override
        int wholeLines(byte[] bytes, int atMost) {
            int end = Math.min(atMost, bytes.length);
            return end - end % BYTES_OF_A_LINE;
        }
    };

    abstract byte[] encode(byte[] bytes);

    /// The most bytes from the start, not more than so many, that make whole encoded lines.
    abstract int wholeLines(byte[] bytes, int atMost);

    /// Quoted-printable triples every byte that is not ASCII; base64 adds a third to all of them.
    static TransferEncoding shortest(String text) {
        return Stream.of(values())
                .min(Comparator.comparingInt(encoding -> encoding.size(text)))
                .orElseThrow();
    }

    /// The bytes that a text takes with it.
    int size(String text) {
        return encode(text.getBytes(UTF_8)).length;
    }

    /// As it stands in a header.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
