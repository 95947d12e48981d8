// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlacesTest {

  private static int takeAll(Places places, String owner) {
    int taken = 0;
    while (places.take(owner)) {
      taken++;
    }
    return taken;
  }

  @Test
  void givesAllToWhoeverAsksWhereThereAreNoKeys() {
    assertThat(takeAll(new Places(100), "")).isEqualTo(100);
  }

  @Test
  void leavesAQuarterToOthersWhateverOneOwnerTakes() {
    var places = new Places(100);
    assertThat(takeAll(places, "ada")).isEqualTo(75);
    assertThat(places.hasRoom("bob", 1)).isTrue();
    assertThat(takeAll(places, "bob")).isBetween(15, 20);
    assertThat(places.take("eve")).isTrue();
  }

  @Test
  void takesBackWhatIsGivenBack() {
    var places = new Places(8);
    for (int i = 0; i < 100; i++) {
      assertThat(takeAll(places, "ada")).isEqualTo(6);
      for (int j = 0; j < 6; j++) {
        places.leave("ada");
      }
    }
    assertThat(places.taken()).isZero();
  }

  @Test
  void givesTheOnlyPlaceToAnybody() {
    var places = new Places(1);
    assertThat(places.take("ada")).isTrue();
    assertThat(places.take("ada")).isFalse();
  }

  @Test
  void countsWhatComesBackEvenIfThereIsNoRoom() {
    var places = new Places(2);
    places.force("ada");
    places.force("ada");
    places.force("ada");
    assertThat(places.taken()).isEqualTo(3);
    assertThat(places.take("bob")).isFalse();
  }
}
