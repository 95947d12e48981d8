# SPDX-License-Identifier: Apache-2.0
# The source that = shows in an f-string, with the escapes of the f-string itself.
print(f"{'a\tb'=}")
print(f"{'a\tb'=!s}", f"{'a\\b'=}")
print(rf"{'a\tb'=}")
print(f"{'\x41'=} {'\N{BULLET}'=} {'\101'=} {'\u00e9'=:>5}")
print(f"{r'a\tb'=}", f"{b'\x00'=}")
print(f"{'\''=}")
print(f"""{'a\
b'=}""")
print(f"{ 1 + 2 = }", f"{f'{1=}\t'=}")
print(f"{'x'  # a comment
       =}")
