// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class HeapBudgetTest {

  private static final long TOTAL = 1_000_000;

  private final HeapBudget budget = new HeapBudget(TOTAL);

  private HeapBudget.Account entered(String owner, long bytes) {
    HeapBudget.Account account = budget.open(owner, 0);
    assertThat(account.enter(bytes)).isTrue();
    return account;
  }

  @Test
  void lendsGenerouslyWhereThereIsPlenty() {
    HeapBudget.Account account = entered("", 1_000);
    assertThat(account.lend(2_000, 500_000)).isEqualTo(50_000);
    assertThat(account.lend(2_000, 3_000)).isEqualTo(3_000);
    assertThat(budget.taken()).isEqualTo(3_000);
  }

  @Test
  void lendsTheLeastWhereHalfIsTaken() {
    HeapBudget.Account account = entered("", 1_000);
    HeapBudget.Account _ = entered("", 600_000);
    assertThat(account.lend(2_000, 500_000)).isEqualTo(2_000);
  }

  @Test
  void anAccountTakesOverWhatAnotherIsLent() {
    HeapBudget.Account session = entered("k", 5_000);
    HeapBudget.Account execution = budget.open("k", 300);
    assertThat(execution.enter(1_000)).isTrue();
    assertThat(session.takeOver(execution, 4_000)).isEqualTo(5_000);
    assertThat(execution.loan()).isZero();
    assertThat(budget.taken()).isEqualTo(5_300);
    session.close();
    assertThat(session.takeOver(execution, 4_000)).isZero();
    assertThat(budget.taken()).isEqualTo(300);
  }

  @Test
  void leavesALoanAsItIsWhereThereIsNoMore() {
    HeapBudget.Account account = entered("", 1_000);
    HeapBudget.Account _ = entered("", 700_000);
    assertThat(account.lend(400_000, 500_000)).isEqualTo(1_000);
    assertThat(budget.taken()).isEqualTo(701_000);
  }

  @Test
  void letsInNoNewWorkInSessionsWhereThreeQuartersAreTaken() {
    HeapBudget.Account _ = entered("", 700_000);
    assertThat(budget.open("", 0).enter(60_000)).isFalse();
    assertThat(budget.open("", 60_000).enter(0)).isFalse();
    assertThat(budget.open("", 0).enterBriefly(60_000)).isTrue();
  }

  @Test
  void keepsRoomForBriefWorkWhateverOthersAreLent() {
    HeapBudget.Account account = entered("", 1_000);
    long least = 2_000;
    while (account.lend(least, least) == least) {
      least += 10_000;
    }
    assertThat(budget.taken()).isLessThanOrEqualTo(TOTAL * 9 / 10);
    assertThat(budget.open("", 0).enterBriefly(40_000)).isTrue();
  }

  @Test
  void asksOthersToMakeRoomBeforeItRefuses() {
    HeapBudget.Account idle = entered("", 740_000);
    List<Long> asked = new ArrayList<>();
    budget.reclaimBy(
        bytes -> {
          asked.add(bytes);
          idle.close();
        });
    assertThat(budget.open("", 0).enter(100_000)).isTrue();
    assertThat(asked).hasSize(1);
    assertThat(budget.taken()).isEqualTo(100_000);
  }

  @Test
  void leavesRoomToOtherOwnersWhateverOneTakes() {
    HeapBudget.Account greedy = entered("ada", 1_000);
    long least = 2_000;
    while (greedy.lend(least, least) == least) {
      least += 1_000;
    }
    assertThat(budget.taken()).isBetween(600_000L, 760_000L);
    assertThat(budget.open("bob", 0).enterBriefly(100_000)).isTrue();
  }

  @Test
  void holdsNothingOnceAllAccountsAreClosed() {
    var random = new Random(5);
    for (int round = 0; round < 200; round++) {
      var accounts = new ArrayList<HeapBudget.Account>();
      for (int i = 0; i < 20; i++) {
        HeapBudget.Account account = budget.open(i % 3 == 0 ? "" : "owner" + i % 3, 100);
        accounts.add(account);
        switch (random.nextInt(5)) {
          case 0 -> account.enter(random.nextInt(100_000));
          case 1 -> account.lend(random.nextInt(100_000), 200_000);
          case 2 -> account.settle(random.nextInt(100_000));
          case 3 -> account.force(random.nextInt(1_000));
          default -> account.close();
        }
      }
      accounts.forEach(HeapBudget.Account::close);
      accounts.forEach(account -> account.settle(1_000));
      assertThat(budget.taken()).isZero();
    }
  }
}
