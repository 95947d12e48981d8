# limit memory or completes
import io
io.StringIO('\n' * 4_000_000).readlines()
