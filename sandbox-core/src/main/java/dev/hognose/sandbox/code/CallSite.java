// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

/**
 * The shape of one call: where its arguments are, and what they are called.
 *
 * @param method index of the method's name for {@link Op#CALL_METHOD}, or -1
 * @param arguments registers of the positional arguments, then of the keyword arguments
 * @param keywords index into the names for each keyword argument, in order
 * @param lookup position of the method's look-up, as {@link Code#span} packs it, for the traceback
 *     where there is no such method; 0 if none is looked up
 */
@SuppressWarnings("ArrayRecordComponent")
public record CallSite(int method, int[] arguments, int[] keywords, long lookup) {

  /** A call of a function. */
  public CallSite(int method, int[] arguments, int[] keywords) {
    this(method, arguments, keywords, 0);
  }

  /** Number of positional arguments. */
  public int positional() {
    return arguments.length - keywords.length;
  }
}
