// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.util.List;

/**
 * The instruction set: one row for each instruction of the register machine.
 *
 * <p>An instruction is one 64-bit word: number in bits 0-7, operand a in bits 8-23, b in bits
 * 24-39, c in bits 40-63. Immediate operands are signed, all others unsigned. A frame's registers
 * hold its parameters, then its other locals, then temporaries. A local that is not bound is Java's
 * null; an instruction that reads such a register raises {@code UnboundLocalError}.
 */
public enum Op {
  /** does nothing. */
  NOP(Opcode.NOP, Operand.NONE, Operand.NONE, Operand.NONE, Effect.PURE),
  /** r[a] = r[b]. */
  MOVE(Opcode.MOVE, Operand.WRITE, Operand.READ, Operand.NONE, Effect.PURE),
  /** r[a] = constants[c]. */
  LOAD_CONST(Opcode.LOAD_CONST, Operand.WRITE, Operand.NONE, Operand.CONSTANT, Effect.PURE),
  /** raises UnboundLocalError if the local r[a] is unbound. */
  CHECK_LOCAL(Opcode.CHECK_LOCAL, Operand.MAYBE_UNBOUND, Operand.NONE, Operand.NONE, Effect.RAISES),
  /** unbinds the local r[a]; UnboundLocalError if it is unbound. */
  DELETE_LOCAL(
      Opcode.DELETE_LOCAL, Operand.MAYBE_UNBOUND, Operand.NONE, Operand.NONE, Effect.RAISES),
  /** r[a] = unbound, silently. */
  CLEAR(Opcode.CLEAR, Operand.WRITE, Operand.NONE, Operand.NONE, Effect.PURE),
  /** r[a] = a new cell that holds r[a], which may be unbound. */
  MAKE_CELL(Opcode.MAKE_CELL, Operand.MAYBE_UNBOUND, Operand.NONE, Operand.NONE, Effect.PURE),
  /** r[a] = contents of the cell r[b]. */
  LOAD_CELL(Opcode.LOAD_CELL, Operand.WRITE, Operand.CELL, Operand.NONE, Effect.RAISES),
  /** contents of the cell r[a] = r[b]. */
  STORE_CELL(Opcode.STORE_CELL, Operand.CELL, Operand.READ, Operand.NONE, Effect.PURE),
  /** empties the cell r[a]. */
  DELETE_CELL(Opcode.DELETE_CELL, Operand.CELL, Operand.NONE, Operand.NONE, Effect.RAISES),
  /** r[a] = contents of the closure's cell b. */
  LOAD_FREE(Opcode.LOAD_FREE, Operand.WRITE, Operand.FREE, Operand.NONE, Effect.RAISES),
  /** contents of the closure's cell a = r[b]. */
  STORE_FREE(Opcode.STORE_FREE, Operand.FREE, Operand.READ, Operand.NONE, Effect.PURE),
  /** empties the closure's cell a. */
  DELETE_FREE(Opcode.DELETE_FREE, Operand.FREE, Operand.NONE, Operand.NONE, Effect.RAISES),
  /** r[a] = global or builtin names[c]. */
  LOAD_GLOBAL(Opcode.LOAD_GLOBAL, Operand.WRITE, Operand.NONE, Operand.NAME, Effect.RAISES),
  /** global names[c] = r[b]. */
  STORE_GLOBAL(Opcode.STORE_GLOBAL, Operand.NONE, Operand.READ, Operand.NAME, Effect.PURE),
  /** deletes the global names[c]. */
  DELETE_GLOBAL(Opcode.DELETE_GLOBAL, Operand.NONE, Operand.NONE, Operand.NAME, Effect.RAISES),
  /** r[a] = names[c] in the frame's namespace, then global, then builtin. */
  LOAD_NAME(Opcode.LOAD_NAME, Operand.WRITE, Operand.NONE, Operand.NAME, Effect.CALLS),
  /** r[a] = names[c] in the frame's namespace, then the closure's cell b. */
  LOAD_NAME_OR_FREE(
      Opcode.LOAD_NAME_OR_FREE, Operand.WRITE, Operand.FREE, Operand.NAME, Effect.CALLS),
  /** names[c] in the frame's namespace = r[b]. */
  STORE_NAME(Opcode.STORE_NAME, Operand.NONE, Operand.READ, Operand.NAME, Effect.CALLS),
  /** deletes names[c] from the frame's namespace. */
  DELETE_NAME(Opcode.DELETE_NAME, Operand.NONE, Operand.NONE, Operand.NAME, Effect.CALLS),
  /** r[a] = r[b] + r[c]. */
  ADD(Opcode.ADD, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] - r[c]. */
  SUB(Opcode.SUB, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] * r[c]. */
  MUL(Opcode.MUL, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] / r[c]. */
  TRUE_DIV(Opcode.TRUE_DIV, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] // r[c]. */
  FLOOR_DIV(Opcode.FLOOR_DIV, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] % r[c]. */
  MOD(Opcode.MOD, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] ** r[c]. */
  POW(Opcode.POW, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] @ r[c]. */
  MATMUL(Opcode.MATMUL, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] &lt;&lt; r[c]. */
  LSHIFT(Opcode.LSHIFT, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] &gt;&gt; r[c]. */
  RSHIFT(Opcode.RSHIFT, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] &amp; r[c]. */
  AND(Opcode.AND, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] | r[c]. */
  OR(Opcode.OR, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] ^ r[c]. */
  XOR(Opcode.XOR, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] += r[c]. */
  IADD(Opcode.IADD, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] -= r[c]. */
  ISUB(Opcode.ISUB, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] *= r[c]. */
  IMUL(Opcode.IMUL, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] /= r[c]. */
  ITRUE_DIV(Opcode.ITRUE_DIV, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] //= r[c]. */
  IFLOOR_DIV(Opcode.IFLOOR_DIV, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] %= r[c]. */
  IMOD(Opcode.IMOD, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] **= r[c]. */
  IPOW(Opcode.IPOW, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] @= r[c]. */
  IMATMUL(Opcode.IMATMUL, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] &lt;&lt;= r[c]. */
  ILSHIFT(Opcode.ILSHIFT, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] &gt;&gt;= r[c]. */
  IRSHIFT(Opcode.IRSHIFT, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] &amp;= r[c]. */
  IAND(Opcode.IAND, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] |= r[c]. */
  IOR(Opcode.IOR, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] ^= r[c]. */
  IXOR(Opcode.IXOR, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] + c. */
  ADD_INT(Opcode.ADD_INT, Operand.WRITE, Operand.READ, Operand.IMMEDIATE, Effect.CALLS),
  /** r[a] = r[b] - c. */
  SUB_INT(Opcode.SUB_INT, Operand.WRITE, Operand.READ, Operand.IMMEDIATE, Effect.CALLS),
  /** r[a] = r[b] * c. */
  MUL_INT(Opcode.MUL_INT, Operand.WRITE, Operand.READ, Operand.IMMEDIATE, Effect.CALLS),
  /** r[a] = r[b] // c. */
  FLOOR_DIV_INT(Opcode.FLOOR_DIV_INT, Operand.WRITE, Operand.READ, Operand.IMMEDIATE, Effect.CALLS),
  /** r[a] = r[b] % c. */
  MOD_INT(Opcode.MOD_INT, Operand.WRITE, Operand.READ, Operand.IMMEDIATE, Effect.CALLS),
  /** r[a] = r[b] += c. */
  IADD_INT(Opcode.IADD_INT, Operand.WRITE, Operand.READ, Operand.IMMEDIATE, Effect.CALLS),
  /** r[a] = r[b] -= c. */
  ISUB_INT(Opcode.ISUB_INT, Operand.WRITE, Operand.READ, Operand.IMMEDIATE, Effect.CALLS),
  /** r[a] = -r[b]. */
  NEG(Opcode.NEG, Operand.WRITE, Operand.READ, Operand.NONE, Effect.CALLS),
  /** r[a] = +r[b]. */
  POS(Opcode.POS, Operand.WRITE, Operand.READ, Operand.NONE, Effect.CALLS),
  /** r[a] = ~r[b]. */
  INVERT(Opcode.INVERT, Operand.WRITE, Operand.READ, Operand.NONE, Effect.CALLS),
  /** r[a] = not r[b]. */
  NOT(Opcode.NOT, Operand.WRITE, Operand.READ, Operand.NONE, Effect.CALLS),
  /** r[a] = r[b] &lt; r[c]. */
  LT(Opcode.LT, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] &lt;= r[c]. */
  LE(Opcode.LE, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] &gt; r[c]. */
  GT(Opcode.GT, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] &gt;= r[c]. */
  GE(Opcode.GE, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] == r[c]. */
  EQ(Opcode.EQ, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] != r[c]. */
  NE(Opcode.NE, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] is r[c]. */
  IS(Opcode.IS, Operand.WRITE, Operand.READ, Operand.READ, Effect.PURE),
  /** r[a] = r[b] is not r[c]. */
  IS_NOT(Opcode.IS_NOT, Operand.WRITE, Operand.READ, Operand.READ, Effect.PURE),
  /** r[a] = r[b] in r[c]. */
  IN(Opcode.IN, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] not in r[c]. */
  NOT_IN(Opcode.NOT_IN, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** goes to c. */
  JUMP(Opcode.JUMP, Operand.NONE, Operand.NONE, Operand.TARGET, Effect.PURE),
  /** goes to the branch's target if bool(r[a]) is its sense. */
  JUMP_IF(Opcode.JUMP_IF, Operand.READ, Operand.NONE, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] &lt; r[b] is its sense. */
  JUMP_LT(Opcode.JUMP_LT, Operand.READ, Operand.READ, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] &lt;= r[b] is its sense. */
  JUMP_LE(Opcode.JUMP_LE, Operand.READ, Operand.READ, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] &gt; r[b] is its sense. */
  JUMP_GT(Opcode.JUMP_GT, Operand.READ, Operand.READ, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] &gt;= r[b] is its sense. */
  JUMP_GE(Opcode.JUMP_GE, Operand.READ, Operand.READ, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] == r[b] is its sense. */
  JUMP_EQ(Opcode.JUMP_EQ, Operand.READ, Operand.READ, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] != r[b] is its sense. */
  JUMP_NE(Opcode.JUMP_NE, Operand.READ, Operand.READ, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] &lt; b is its sense. */
  JUMP_LT_INT(Opcode.JUMP_LT_INT, Operand.READ, Operand.IMMEDIATE, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] &lt;= b is its sense. */
  JUMP_LE_INT(Opcode.JUMP_LE_INT, Operand.READ, Operand.IMMEDIATE, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] &gt; b is its sense. */
  JUMP_GT_INT(Opcode.JUMP_GT_INT, Operand.READ, Operand.IMMEDIATE, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] &gt;= b is its sense. */
  JUMP_GE_INT(Opcode.JUMP_GE_INT, Operand.READ, Operand.IMMEDIATE, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] == b is its sense. */
  JUMP_EQ_INT(Opcode.JUMP_EQ_INT, Operand.READ, Operand.IMMEDIATE, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] != b is its sense. */
  JUMP_NE_INT(Opcode.JUMP_NE_INT, Operand.READ, Operand.IMMEDIATE, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] is r[b] is its sense. */
  JUMP_IS(Opcode.JUMP_IS, Operand.READ, Operand.READ, Operand.BRANCH, Effect.PURE),
  /** goes to the branch's target if r[a] is None is its sense. */
  JUMP_NONE(Opcode.JUMP_NONE, Operand.READ, Operand.NONE, Operand.BRANCH, Effect.PURE),
  /** goes to the branch's target if r[a] in r[b] is its sense. */
  JUMP_IN(Opcode.JUMP_IN, Operand.READ, Operand.READ, Operand.BRANCH, Effect.CALLS),
  /** goes to the branch's target if r[a] being bound is its sense. */
  JUMP_BOUND(Opcode.JUMP_BOUND, Operand.MAYBE_UNBOUND, Operand.NONE, Operand.BRANCH, Effect.PURE),
  /**
   * goes to the branch's target if the exception r[a] matches the class or tuple r[b] is its sense.
   */
  JUMP_EXC_MATCH(Opcode.JUMP_EXC_MATCH, Operand.READ, Operand.READ, Operand.BRANCH, Effect.CALLS),
  /** r[a] = r[b].names[c]. */
  GET_ATTR(Opcode.GET_ATTR, Operand.WRITE, Operand.READ, Operand.NAME, Effect.CALLS),
  /** r[a].names[c] = r[b]. */
  SET_ATTR(Opcode.SET_ATTR, Operand.READ, Operand.READ, Operand.NAME, Effect.CALLS),
  /** del r[a].names[c]. */
  DELETE_ATTR(Opcode.DELETE_ATTR, Operand.READ, Operand.NONE, Operand.NAME, Effect.CALLS),
  /** r[a] = r[b][r[c]]. */
  GET_ITEM(Opcode.GET_ITEM, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b][c]. */
  GET_ITEM_INT(Opcode.GET_ITEM_INT, Operand.WRITE, Operand.READ, Operand.IMMEDIATE, Effect.CALLS),
  /** r[a][r[b]] = r[c]. */
  SET_ITEM(Opcode.SET_ITEM, Operand.READ, Operand.READ, Operand.READ, Effect.CALLS),
  /** del r[a][r[b]]. */
  DELETE_ITEM(Opcode.DELETE_ITEM, Operand.READ, Operand.READ, Operand.NONE, Effect.CALLS),
  /** r[a] = slice(list[0], list[1], list[2]). */
  BUILD_SLICE(Opcode.BUILD_SLICE, Operand.WRITE, Operand.NONE, Operand.READ_LIST, Effect.PURE),
  /** r[a] = a list of the registers named. */
  BUILD_LIST(Opcode.BUILD_LIST, Operand.WRITE, Operand.NONE, Operand.READ_LIST, Effect.PURE),
  /** r[a] = a tuple of the registers named. */
  BUILD_TUPLE(Opcode.BUILD_TUPLE, Operand.WRITE, Operand.NONE, Operand.READ_LIST, Effect.PURE),
  /** r[a] = a set of the registers named. */
  BUILD_SET(Opcode.BUILD_SET, Operand.WRITE, Operand.NONE, Operand.READ_LIST, Effect.CALLS),
  /** r[a] = a dict of the registers named: key, value, key, value, .... */
  BUILD_DICT(Opcode.BUILD_DICT, Operand.WRITE, Operand.NONE, Operand.READ_LIST, Effect.CALLS),
  /** r[a] = the strings in the registers named, joined. */
  BUILD_STRING(Opcode.BUILD_STRING, Operand.WRITE, Operand.NONE, Operand.READ_LIST, Effect.PURE),
  /** appends r[b] to the list r[a]. */
  LIST_APPEND(Opcode.LIST_APPEND, Operand.READ, Operand.READ, Operand.NONE, Effect.PURE),
  /** adds r[b] to the set r[a]. */
  SET_ADD(Opcode.SET_ADD, Operand.READ, Operand.READ, Operand.NONE, Effect.CALLS),
  /** sets key r[b] of the dict r[a] to r[c]. */
  DICT_PUT(Opcode.DICT_PUT, Operand.READ, Operand.READ, Operand.READ, Effect.CALLS),
  /**
   * appends each item of the iterable r[b] to the list r[a]; c = 1: for the call f(*b) of r[a-1].
   */
  LIST_EXTEND(Opcode.LIST_EXTEND, Operand.READ, Operand.READ, Operand.NONE, Effect.CALLS),
  /** adds each item of the iterable r[b] to the set r[a]. */
  SET_UPDATE(Opcode.SET_UPDATE, Operand.READ, Operand.READ, Operand.NONE, Effect.CALLS),
  /** copies the mapping r[b] into the dict r[a], as {**b} does. */
  DICT_UPDATE(Opcode.DICT_UPDATE, Operand.READ, Operand.READ, Operand.NONE, Effect.CALLS),
  /**
   * copies the mapping r[b] into the keyword arguments r[a] of a call of r[c]; TypeError for a key
   * given twice.
   */
  DICT_MERGE(Opcode.DICT_MERGE, Operand.READ, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = r[b] converted and formatted as a replacement field says. */
  FORMAT(Opcode.FORMAT, Operand.WRITE, Operand.READ, Operand.FORMAT, Effect.CALLS),
  /** writes the items of r[b], exactly as many, to the registers named. */
  UNPACK(Opcode.UNPACK, Operand.NONE, Operand.READ, Operand.WRITE_LIST, Effect.CALLS),
  /**
   * writes the items of r[b] to the registers named; the one at position a takes a list of the
   * rest.
   */
  UNPACK_STAR(Opcode.UNPACK_STAR, Operand.COUNT, Operand.READ, Operand.WRITE_LIST, Effect.CALLS),
  /** r[a] = iter(r[b]). */
  GET_ITER(Opcode.GET_ITER, Operand.WRITE, Operand.READ, Operand.NONE, Effect.CALLS),
  /** r[a] = next(r[b]) and goes to c, a loop's body; falls through at the end. */
  FOR_ITER(Opcode.FOR_ITER, Operand.WRITE, Operand.READ, Operand.TARGET, Effect.CALLS),
  /** r[a] = r[b](arguments of the call site). */
  CALL(Opcode.CALL, Operand.WRITE, Operand.READ, Operand.CALL_SITE, Effect.CALLS),
  /** r[a] = r[b].name(arguments of the call site). */
  CALL_METHOD(Opcode.CALL_METHOD, Operand.WRITE, Operand.READ, Operand.CALL_SITE, Effect.CALLS),
  /** r[a] = r[b](*r[b+1], **r[b+2]): a list and a dict; r[b+2] may be unbound. */
  CALL_STAR(Opcode.CALL_STAR, Operand.WRITE, Operand.READ_THREE, Operand.NONE, Effect.CALLS),
  /** r[a] = a function of the description. */
  MAKE_FUNCTION(Opcode.MAKE_FUNCTION, Operand.WRITE, Operand.NONE, Operand.FUNCTION, Effect.PURE),
  /** r[a] = the function that makes classes of their bodies. */
  LOAD_BUILD_CLASS(Opcode.LOAD_BUILD_CLASS, Operand.WRITE, Operand.NONE, Operand.NONE, Effect.PURE),
  /** r[a] = the module of the description. */
  IMPORT_NAME(Opcode.IMPORT_NAME, Operand.WRITE, Operand.NONE, Operand.IMPORT, Effect.CALLS),
  /** r[a] = attribute or submodule names[c] of the module r[b]. */
  IMPORT_FROM(Opcode.IMPORT_FROM, Operand.WRITE, Operand.READ, Operand.NAME, Effect.CALLS),
  /** copies the public names of the module r[a] into the frame's namespace. */
  IMPORT_STAR(Opcode.IMPORT_STAR, Operand.READ, Operand.NONE, Operand.NONE, Effect.CALLS),
  /** ends the frame with r[a]. */
  RETURN(Opcode.RETURN, Operand.READ, Operand.NONE, Operand.NONE, Effect.PURE),
  /** hands r[b] out of the generator; r[a] = what is sent in. */
  YIELD(Opcode.YIELD, Operand.WRITE, Operand.READ, Operand.NONE, Effect.CALLS),
  /**
   * delegates to the iterator r[b]; r[c] is sent in first; r[a] = its result; re-executed until
   * then.
   */
  YIELD_FROM(Opcode.YIELD_FROM, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** r[a] = the iterator that await r[b] drives. */
  GET_AWAITABLE(Opcode.GET_AWAITABLE, Operand.WRITE, Operand.READ, Operand.NONE, Effect.CALLS),
  /** r[a] = r[b].__aiter__(). */
  GET_AITER(Opcode.GET_AITER, Operand.WRITE, Operand.READ, Operand.NONE, Effect.CALLS),
  /** r[a] = r[b].__anext__(), ready to be awaited. */
  GET_ANEXT(Opcode.GET_ANEXT, Operand.WRITE, Operand.READ, Operand.NONE, Effect.CALLS),
  /** hands r[b] out of the asynchronous generator; r[a] = what is sent in. */
  ASYNC_GEN_YIELD(Opcode.ASYNC_GEN_YIELD, Operand.WRITE, Operand.READ, Operand.NONE, Effect.CALLS),
  /**
   * r[a] = the method of r[b]'s type, bound: 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__.
   */
  LOAD_SPECIAL(Opcode.LOAD_SPECIAL, Operand.WRITE, Operand.READ, Operand.SPECIAL, Effect.RAISES),
  /** r[a] = r[b](type, value, traceback) of the exception r[c]. */
  CALL_EXIT(Opcode.CALL_EXIT, Operand.WRITE, Operand.READ, Operand.READ, Effect.CALLS),
  /** starts handling the exception r[a]: r[a+1] = the one handled before (or unbound). */
  ENTER_HANDLER(Opcode.ENTER_HANDLER, Operand.PAIR, Operand.NONE, Operand.NONE, Effect.PURE),
  /** ends handling: the exception r[a+1] is handled again; both registers unbound. */
  LEAVE_HANDLER(Opcode.LEAVE_HANDLER, Operand.PAIR, Operand.NONE, Operand.NONE, Effect.PURE),
  /** raises r[a] from r[b]; r[a] unbound: raises the handled one again; c = 1 with a cause. */
  RAISE(Opcode.RAISE, Operand.MAYBE_UNBOUND, Operand.MAYBE_UNBOUND, Operand.NONE, Effect.CALLS),
  /** raises r[a] again, its traceback as it is. */
  RERAISE(Opcode.RERAISE, Operand.READ, Operand.NONE, Operand.NONE, Effect.RAISES),
  /** r[a] = the intrinsic function of the registers named in operand list b. */
  INTRINSIC(Opcode.INTRINSIC, Operand.WRITE, Operand.READ_LIST, Operand.INTRINSIC, Effect.CALLS);

  private static final List<Op> ALL = List.of(values());

  private final int number;
  private final Operand a;
  private final Operand b;
  private final Operand c;
  private final Effect effect;

  Op(int number, Operand a, Operand b, Operand c, Effect effect) {
    this.number = number;
    this.a = a;
    this.b = b;
    this.c = c;
    this.effect = effect;
  }

  /** The row of an instruction's number. */
  public static Op of(int number) {
    return ALL.get(number);
  }

  /** Whether a number belongs to an instruction. */
  public static boolean exists(int number) {
    return number >= 0 && number < ALL.size();
  }

  /** Its number, an {@link Opcode}. */
  public int number() {
    return number;
  }

  /** What operand a stands for. */
  public Operand a() {
    return a;
  }

  /** What operand b stands for. */
  public Operand b() {
    return b;
  }

  /** What operand c stands for. */
  public Operand c() {
    return c;
  }

  /** How far beyond registers it reaches. */
  public Effect effect() {
    return effect;
  }

  /** What an operand's number stands for. */
  public enum Operand {
    /** Not used. */
    NONE,
    /** A register that is read and must be bound. */
    READ,
    /** A register that is written. */
    WRITE,
    /** A register that may be unbound. */
    MAYBE_UNBOUND,
    /** A register that holds a cell. */
    CELL,
    /** A cell of the function's closure. */
    FREE,
    /** The first of two registers: an exception and the one handled before it. */
    PAIR,
    /** The first of three registers: a callable, a list and a dict or nothing. */
    READ_THREE,
    /** An index into the constants. */
    CONSTANT,
    /** An index into the names. */
    NAME,
    /** A signed number: 16 bits as operand b, 24 bits as operand c. */
    IMMEDIATE,
    /** An index into the code. */
    TARGET,
    /** An index into the code, doubled, plus 1 if the jump is taken when the test holds. */
    BRANCH,
    /** An index into the operand lists, whose registers are read. */
    READ_LIST,
    /** An index into the operand lists, whose registers are written. */
    WRITE_LIST,
    /** An index into the call sites. */
    CALL_SITE,
    /** An index into the function descriptions. */
    FUNCTION,
    /** An index into the import descriptions. */
    IMPORT,
    /**
     * Conversion (0 none, 1 str, 2 repr, 3 ascii) plus 4 times the specification's register plus 1.
     */
    FORMAT,
    /** A position in an operand list. */
    COUNT,
    /** The number of a method looked up on the type. */
    SPECIAL,
    /** The number of an {@link Intrinsic}. */
    INTRINSIC
  }

  /** How far an instruction reaches beyond registers and fresh objects. */
  public enum Effect {
    /** Cannot fail. */
    PURE,
    /** May raise an exception, but runs no guest code. */
    RAISES,
    /** May run guest code, and so be a place where the machine stops. */
    CALLS
  }
}
