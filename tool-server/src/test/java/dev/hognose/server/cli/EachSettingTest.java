// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each setting does what it says: a server that is started with it behaves so over a socket. */
final class EachSettingTest {

  @TempDir Path folder;

  /** Starts servers with a setting and holds what they do against what it says. */
  interface Check {
    void hold(Trial trial) throws Exception;
  }

  private static Map<Setting, Check> checks() {
    Map<Setting, Check> checks = new EnumMap<>(Setting.class);
    LimitChecks.addTo(checks);
    RoomChecks.addTo(checks);
    TimeChecks.addTo(checks);
    AccessChecks.addTo(checks);
    StoreChecks.addTo(checks);
    ProcessChecks.addTo(checks);
    return checks;
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void isKept(Setting setting) throws Exception {
    Check check = checks().get(setting);
    assertThat(check).as("a check of %s", setting).isNotNull();
    try (var trial = new Trial(folder)) {
      check.hold(trial);
    }
  }
}
