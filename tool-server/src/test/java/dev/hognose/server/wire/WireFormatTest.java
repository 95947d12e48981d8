// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WireFormatTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      delimiter = '|',
      value = {
        "none                                            | JSON",
        "*/*                                             | JSON",
        "application/*                                   | JSON",
        "application/json                                | JSON",
        "APPLICATION/JSON; charset=utf-8                 | JSON",
        "application/vnd.msgpack                         | MESSAGE_PACK",
        "application/msgpack                             | MESSAGE_PACK",
        "application/vnd.msgpack, application/problem+json | MESSAGE_PACK",
        "application/json;q=0.5, application/msgpack     | MESSAGE_PACK",
        "application/json, application/msgpack;q=0.9     | JSON",
        "application/json;q=0, */*                       | MESSAGE_PACK",
        "text/html, */*;q=0.1                            | JSON",
        "text/html                                       | none",
        "application/json;q=0                            | none",
        "application/json;q=x                            | none"
      })
  void isChosenByTheAcceptHeader(String accept, WireFormat format) {
    assertThat(WireFormat.ofAccept(accept)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none, JSON",
        "application/json; charset=utf-8, JSON",
        "application/vnd.msgpack, MESSAGE_PACK",
        "application/msgpack, MESSAGE_PACK",
        "text/plain, none"
      })
  void isChosenByTheContentType(String contentType, WireFormat format) {
    assertThat(WireFormat.ofContentType(contentType)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/event-stream                                        | true",
        "text/event-stream, application/json                      | true",
        "application/json;q=0.5, Text/Event-Stream                | true",
        "*/*, text/event-stream                                   | true",
        "text/event-stream, */*                                   | true",
        "application/json, application/vnd.msgpack, text/event-stream | false",
        "application/msgpack, text/event-stream                   | false",
        "text/event-stream;q=0.5, application/json                | false",
        "text/event-stream;q=0                                    | false",
        "text/html                                                | false"
      })
  void givesWayToEventsThatAreNamedFirst(String accept, boolean events) {
    assertThat(WireFormat.prefers(accept, "text/event-stream")).isEqualTo(events);
  }

  @Test
  void writesTimesInUtc() {
    assertThat(Timestamp.of(0)).isEqualTo("1970-01-01T00:00:00.000Z");
    assertThat(Timestamp.of(1_769_853_601_007L)).isEqualTo("2026-01-31T10:00:01.007Z");
    assertThat(Timestamp.of(1_769_903_999_999L)).isEqualTo("2026-01-31T23:59:59.999Z");
    assertThat(Timestamp.of(1_769_904_000_000L)).isEqualTo("2026-02-01T00:00:00.000Z");
  }

  @Test
  void writesIntegersOfAllSizesInMessagePack() {
    for (int shift = 0; shift < 64; shift++) {
      for (long number :
          new long[] {1L << shift, (1L << shift) - 1, -(1L << shift), ~(1L << shift)}) {
        BodyWriter out = WireFormat.MESSAGE_PACK.writer();
        out.integer(number);
        TokenReader in = WireFormat.MESSAGE_PACK.reader(out.toBytes());
        assertThat(in.next()).isEqualTo(TokenReader.Token.INTEGER);
        assertThat(in.longValue()).isEqualTo(number);
        assertThat(in.next()).isEqualTo(TokenReader.Token.END);
      }
    }
  }

  @Test
  void readsEveryLengthOfStringInMessagePack() {
    for (int length : new int[] {0, 1, 31, 32, 255, 256, 65_535, 65_536}) {
      BodyWriter out = WireFormat.MESSAGE_PACK.writer();
      out.startArray(1).string("x".repeat(length));
      TokenReader in = WireFormat.MESSAGE_PACK.reader(out.toBytes());
      assertThat(in.next()).isEqualTo(TokenReader.Token.START_ARRAY);
      assertThat(in.next()).isEqualTo(TokenReader.Token.STRING);
      assertThat(in.text()).hasSize(length);
      assertThat(in.next()).isEqualTo(TokenReader.Token.END_ARRAY);
    }
  }
}
