// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON body (RFC 8259) in UTF-8; a byte order mark is passed over. */
final class JsonTokens implements TokenReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_DIGITS)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(1 << 20)
                  .build())
          .build();

  private final JsonParser parser;
  private Token current = Token.NULL;
  private int tokens;

  JsonTokens(byte[] body) {
    if (!Utf8.isWellFormed(body)) {
      throw Refusal.malformed("the text is not UTF-8");
    }
    try {
      int mark = startsWithMark(body) ? 3 : 0;
      parser = FACTORY.createParser(body, mark, body.length - mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startsWithMark(byte[] body) {
    return body.length >= 3
        && body[0] == (byte) 0xEF
        && body[1] == (byte) 0xBB
        && body[2] == (byte) 0xBF;
  }

  @Override
  public Token next() {
    if (++tokens > MAX_TOKENS) {
      throw TokenReader.tooManyTokens();
    }
    try {
      current = tokenOf(parser.nextToken());
      return current;
    } catch (StreamConstraintsException e) {
      throw Refusal.malformed(constraint(e.getMessage()));
    } catch (JsonProcessingException e) {
      var where = e.getLocation();
      throw Refusal.malformed(
          "not JSON at line "
              + (where == null ? 1 : where.getLineNr())
              + ", column "
              + (where == null ? 1 : where.getColumnNr())
              + ": "
              + firstSentence(e.getOriginalMessage()));
    } catch (IOException e) {
      throw Refusal.malformed("the text is not UTF-8");
    }
  }

  private static String constraint(@Nullable String message) {
    return message != null && message.contains("nesting depth")
        ? "nested deeper than " + MAX_DEPTH
        : "a number or a name is too long";
  }

  private static String firstSentence(String message) {
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    int source = line.indexOf(" at [Source");
    return source < 0 ? line : line.substring(0, source);
  }

  private static Token tokenOf(JsonToken token) {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case FIELD_NAME -> Token.NAME;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.FLOAT;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("token " + token + " of a JSON text");
    };
  }

  @Override
  public Token current() {
    return current;
  }

  @Override
  public String text() {
    return get(parser::getText);
  }

  @Override
  public boolean fitsLong() {
    return get(parser::getNumberType) != JsonParser.NumberType.BIG_INTEGER;
  }

  @Override
  public long longValue() {
    return get(parser::getLongValue);
  }

  @Override
  public BigInteger bigIntegerValue() {
    return get(parser::getBigIntegerValue);
  }

  @Override
  public double doubleValue() {
    return get(parser::getDoubleValue);
  }

  @Override
  public BigDecimal decimalValue() {
    return get(parser::getDecimalValue);
  }

  @Override
  public byte[] bytes() {
    throw new IllegalStateException("JSON has no bytes");
  }

  @Override
  public String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private interface Getter<T> {
    T get() throws IOException;
  }

  private static <T> T get(Getter<T> getter) {
    try {
      return getter.get();
    } catch (JsonProcessingException e) {
      throw Refusal.malformed("not JSON: " + firstSentence(e.getOriginalMessage()));
    } catch (IOException e) {
      throw Refusal.malformed("the text is not UTF-8");
    }
  }
}
