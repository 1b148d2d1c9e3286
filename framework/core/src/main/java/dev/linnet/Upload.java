package dev.linnet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A part of {@code multipart/form-data} (RFC 7578). Immutable, but for its bytes, which must not be written to. */
public final class Upload {

    private final String name;
    private final String fileName;
    private final String contentType;
    private final byte[] bytes;

    private Upload(String name, String fileName, String contentType, byte[] bytes) {
        this.name = name;
        this.fileName = fileName;
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /**
     * An upload, for tests and for Linnet itself.
     *
     * @param fileName may have directories before it, which are dropped
     * @param bytes not copied
     */
    public static Upload of(String name, String fileName, String contentType, byte[] bytes) {
        return new Upload(name, plain(fileName), contentType, bytes);
    }

    /** The field's name in the form. */
    public String name() {
        return name;
    }

    /**
     * The name that the file had at the sender; empty when it has none. Never a path: what stands before the last slash or
     * backslash is dropped, so are control characters, and the names {@code .} and {@code ..}. What the sender wrote all the
     * same: not a name to store a file under.
     */
    public String fileName() {
        return fileName;
    }

    /** The media type that the sender says it has; {@code text/plain} when it says none (RFC 7578 §4.4). */
    public String contentType() {
        return contentType;
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** The content. Not to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    /** A stream of the content; each call gives a new one. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * The content as text, in the charset that {@link #contentType} names, else UTF-8.
     *
     * @throws Problem 415 for an unknown charset, 400 for bytes that are not of it
     */
    public String text() {
        return dev.linnet.internal.Bodies.text(bytes, contentType, "part '" + name + "'");
    }

    /** Name, file name, media type and size, for logs and test failures. */
    @Override
    public String toString() {
        return "Upload[" + name + ", " + fileName + ", " + contentType + ", " + bytes.length + " bytes]";
    }

    private static String plain(String fileName) {
        int from = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1;
        StringBuilder plain = new StringBuilder();
        for (int i = from; i < fileName.length(); i++) {
            if (!Character.isISOControl(fileName.charAt(i))) {
                plain.append(fileName.charAt(i));
            }
        }
        String name = plain.toString().strip();
        return name.equals(".") || name.equals("..") ? "" : name;
    }
}
