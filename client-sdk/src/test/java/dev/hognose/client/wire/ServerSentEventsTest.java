// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ServerSentEventsTest {

  private static ServerSentEvents of(String text) {
    return new ServerSentEvents(new BufferedReader(new StringReader(text)), "");
  }

  @Test
  void readsNamesDataAndIds() throws IOException {
    var events = of("id: 7\nevent: stdout\ndata: a\ndata:b\n\ndata: c\n\n");
    assertThat(events.next()).isEqualTo(new ServerSentEvents.Event("7", "stdout", "a\nb"));
    assertThat(events.next()).isEqualTo(new ServerSentEvents.Event("7", "message", "c"));
    assertThat(events.next()).isNull();
  }

  @Test
  void skipsHeartbeatsAndUnknownFields() throws IOException {
    var events = of(": beat\n\nretry: 250\nnonsense\n\ndata: x\n\n");
    assertThat(events.next()).isEqualTo(new ServerSentEvents.Event("", "message", "x"));
    assertThat(events.retryMillis()).isEqualTo(250);
  }

  @Test
  void dropsAnEventThatTheEndCutsOff() throws IOException {
    var events = of("id: 1\ndata: whole\n\nid: 2\ndata: ha");
    assertThat(events.next()).isNotNull();
    assertThat(events.next()).isNull();
  }
}
