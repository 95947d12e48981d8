# limit duration or completes
import textwrap
while True:
    textwrap.wrap('ab ' * 30_000, 10)
