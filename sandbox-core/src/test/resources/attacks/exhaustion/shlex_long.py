# limit duration or completes or limit memory
import shlex
shlex.split('"' + 'a' * 500_000 + '"')
