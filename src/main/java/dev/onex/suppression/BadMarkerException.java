package dev.onex.suppression;

/** A marker is not as it should be; the message says it to whoever wrote it. */
final class BadMarkerException extends Exception {

  private static final long serialVersionUID = 1L;

  BadMarkerException(String message) {
    super(message);
  }

  BadMarkerException(String message, Throwable cause) {
    super(message, cause);
  }
}
