# limit duration
import textwrap
while True:
    textwrap.dedent('    a\n' * 100_000)
