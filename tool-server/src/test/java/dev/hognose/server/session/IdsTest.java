// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IdsTest {

  private final Ids ids = new Ids();

  @Test
  void sortByTheTimeTheyWereMade() {
    List<String> prefixes = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      prefixes.add(ids.next("exe").substring(0, 14));
    }
    assertThat(prefixes).isSorted();
  }

  @Test
  void areAllDifferent() {
    var made = new HashSet<String>();
    for (int i = 0; i < 50_000; i++) {
      made.add(ids.next("exe"));
    }
    assertThat(made).hasSize(50_000).allMatch(id -> id.matches("exe_[0-9A-HJKMNP-TV-Z]{26}"));
  }

  @Test
  void areKnownAgainByTheirMakerAlone() {
    for (int i = 0; i < 1_000; i++) {
      String id = ids.next("exe");
      assertThat(ids.isOurs("exe", id)).isTrue();
      assertThat(ids.isOurs("ses", id)).isFalse();
      assertThat(ids.isOurs("ses", "ses" + id.substring(3))).isFalse();
      assertThat(new Ids().isOurs("exe", id)).isFalse();
    }
  }

  @Test
  void tellWhichOfSeveralServersMadeThem() {
    Ids common = Ids.of(ids.key());
    var made = new HashSet<String>();
    for (int number = 0; number < 256; number++) {
      String id = common.of(number).next("exe");
      assertThat(common.of(1).serverOf(id)).isEqualTo(number);
      assertThat(common.isOurs("exe", id)).isTrue();
      made.add(id);
    }
    assertThat(made).hasSize(256);
    assertThat(ids.serverOf(ids.next("exe"))).isNegative();
  }

  @Test
  void areNotKnownWhereOneCharacterDiffers() {
    String id = ids.next("exe");
    for (int i = 4; i < id.length(); i++) {
      char other = id.charAt(i) == '7' ? '8' : '7';
      String changed = id.substring(0, i) + other + id.substring(i + 1);
      assertThat(ids.isOurs("exe", changed)).as(changed).isFalse();
    }
    assertThat(ids.isOurs("exe", "")).isFalse();
    assertThat(ids.isOurs("exe", "exe_" + "!".repeat(26))).isFalse();
    assertThat(ids.isOurs("exe", id + "0")).isFalse();
  }
}
