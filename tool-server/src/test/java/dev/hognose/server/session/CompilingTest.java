// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Limits;
import dev.hognose.server.wire.OsPolicy;
import dev.hognose.server.wire.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CompilingTest {

  private static final long TOTAL = 100_000_000;

  private final HeapBudget budget = new HeapBudget(TOTAL);

  private static Work work(String source) {
    return new Work(
        source, "main.py", ExecutionOptions.DEFAULT, Map.of(), OsPolicy.SERVER, Map.of());
  }

  /** One who was let in briefly, where nothing more is lent. */
  private HeapBudget.Account lastOneIn() {
    boolean _ = budget.open("", 0).force(TOTAL * 92 / 100);
    HeapBudget.Account account = budget.open("", 0);
    assertThat(account.enterBriefly(HeapBudget.FIRST_LOAN)).isTrue();
    assertThat(account.lend(2 * HeapBudget.FIRST_LOAN, 2 * HeapBudget.FIRST_LOAN))
        .isEqualTo(HeapBudget.FIRST_LOAN);
    return account;
  }

  @Test
  void takesWhatWasLentToBeginWith() {
    HeapBudget.Account account = lastOneIn();
    var compiling = new Compiling(work("1+1"), new Programs(Limits.DEFAULT, null), account);
    compiling.run();
    assertThat(compiling.failure()).isNull();
    assertThat(compiling.program()).isNotNull();
    assertThat(account.loan()).isEqualTo(HeapBudget.FIRST_LOAN);
  }

  @Test
  void endsByTheMemoryThatThereIs() {
    HeapBudget.Account account = lastOneIn();
    String source = "x = [1]\n".repeat(5_000);
    var compiling = new Compiling(work(source), new Programs(Limits.DEFAULT, null), account);
    compiling.run();
    End failure = compiling.failure();
    assertThat(failure).isNotNull();
    assertThat(failure.status()).isEqualTo(Status.LIMIT_EXCEEDED);
    assertThat(account.loan()).isEqualTo(HeapBudget.FIRST_LOAN);
  }
}
