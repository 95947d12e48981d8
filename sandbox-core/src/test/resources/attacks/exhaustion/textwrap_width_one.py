# limit duration or limit memory
import textwrap
while True:
    textwrap.fill('a' * 300_000, 1)
