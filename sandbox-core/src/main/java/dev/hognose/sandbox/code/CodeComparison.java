// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.util.Arrays;

/** Equality of codes by what they hold, whatever file they come from. */
public final class CodeComparison {
  private CodeComparison() {}

  /** Whether two codes do the same, have the same name and stand in the same lines. */
  public static boolean isSame(Code one, Code other) {
    if (one == other) {
      return true;
    }
    return one.identity.name().equals(other.identity.name())
        && one.identity.firstLine() == other.identity.firstLine()
        && one.kind == other.kind
        && one.flavor == other.flavor
        && one.parameters.equals(other.parameters)
        && Arrays.equals(one.localNames, other.localNames)
        && Arrays.equals(one.freeNames, other.freeNames)
        && Arrays.equals(one.instructions, other.instructions)
        && Arrays.equals(one.spans, other.spans)
        && Arrays.equals(one.ranges, other.ranges)
        && isSame(one.tables, other.tables);
  }

  private static boolean isSame(Code.Tables one, Code.Tables other) {
    return Arrays.equals(one.constants(), other.constants())
        && Arrays.equals(one.names(), other.names())
        && Arrays.deepEquals(one.lists(), other.lists())
        && Arrays.equals(one.imports(), other.imports())
        && Arrays.equals(one.calls(), other.calls(), CodeComparison::compare)
        && Arrays.equals(one.functions(), other.functions(), CodeComparison::compare)
        && Arrays.equals(one.children(), other.children(), (a, b) -> isSame(a, b) ? 0 : 1);
  }

  private static int compare(CallSite one, CallSite other) {
    boolean same =
        one.method() == other.method()
            && one.lookup() == other.lookup()
            && Arrays.equals(one.arguments(), other.arguments())
            && Arrays.equals(one.keywords(), other.keywords());
    return same ? 0 : 1;
  }

  private static int compare(FunctionShape one, FunctionShape other) {
    boolean same =
        one.code() == other.code()
            && one.annotations() == other.annotations()
            && Arrays.equals(one.defaults(), other.defaults())
            && Arrays.equals(one.keywordDefaults(), other.keywordDefaults())
            && Arrays.equals(one.captures(), other.captures());
    return same ? 0 : 1;
  }
}
