// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two forms a body may have. */
public enum WireFormat {
  JSON("application/json"),
  MESSAGE_PACK("application/vnd.msgpack");

  private final String mediaType;

  WireFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type that names the form. */
  public String mediaType() {
    return mediaType;
  }

  /** A writer of this form. */
  public BodyWriter writer() {
    return switch (this) {
      case JSON -> new JsonWriter();
      case MESSAGE_PACK -> new PackWriter();
    };
  }

  /** A reader of a body in this form. */
  public TokenReader reader(byte[] body) {
    return switch (this) {
      case JSON -> new JsonTokens(body);
      case MESSAGE_PACK -> new PackTokens(body);
    };
  }

  /** The form that a Content-Type names; none is JSON; null where it is neither. */
  public static @Nullable WireFormat ofContentType(@Nullable String header) {
    return header == null || header.equals("application/json") ? JSON : named(header);
  }

  /**
   * The form to answer in for an Accept header (RFC 9110, section 12.5.1): the acceptable one with
   * the higher quality, JSON if equal; null where neither is.
   */
  public static @Nullable WireFormat ofAccept(@Nullable String header) {
    if (header == null || header.equals("*/*") || header.equals("application/json")) {
      return JSON;
    }
    double json = -1;
    double pack = -1;
    double jsonRank = -1;
    double packRank = -1;
    for (String range : header.split(",", -1)) {
      String type = bare(range);
      double quality = quality(range);
      int rank = type.equals("*/*") ? 0 : type.equals("application/*") ? 1 : 2;
      if (rank > jsonRank && (rank < 2 || isJson(type))) {
        json = quality;
        jsonRank = rank;
      }
      if (rank > packRank && (rank < 2 || isPack(type))) {
        pack = quality;
        packRank = rank;
      }
    }
    if (json <= 0 && pack <= 0) {
      return null;
    }
    return pack > json ? MESSAGE_PACK : JSON;
  }

  /** Whether an Accept header names that media type itself as acceptable. */
  public static boolean accepts(String header, String mediaType) {
    if (header.equals(JSON.mediaType)) {
      return false;
    }
    for (String range : header.split(",", -1)) {
      if (bare(range).equals(mediaType) && quality(range) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an Accept header names that media type before both forms: with a higher quality, or
   * with the same and further ahead.
   */
  public static boolean prefers(String header, String mediaType) {
    double most = 0;
    boolean preferred = false;
    for (String range : header.split(",", -1)) {
      String type = bare(range);
      boolean named = type.equals(mediaType);
      double quality = named || isJson(type) || isPack(type) ? quality(range) : 0;
      if (quality > most) {
        most = quality;
        preferred = named;
      }
    }
    return preferred;
  }

  private static @Nullable WireFormat named(String header) {
    String type = bare(header);
    return isJson(type) ? JSON : isPack(type) ? MESSAGE_PACK : null;
  }

  private static boolean isJson(String type) {
    return type.equals("application/json");
  }

  private static boolean isPack(String type) {
    return type.equals("application/vnd.msgpack") || type.equals("application/msgpack");
  }

  private static String bare(String header) {
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static double quality(String range) {
    for (String parameter : range.split(";", -1)) {
      String text = parameter.strip();
      if (text.startsWith("q=") || text.startsWith("Q=")) {
        try {
          return Double.parseDouble(text.substring(2));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }
}
