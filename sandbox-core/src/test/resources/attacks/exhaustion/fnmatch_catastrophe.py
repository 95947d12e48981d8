# limit duration or completes
import fnmatch
fnmatch.fnmatch('a' * 2000, '*a' * 100 + 'b')
