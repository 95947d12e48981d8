# limit duration or completes
import glob, os
os.makedirs('/tmp/' + '/'.join(['a'] * 30))
len(glob.glob('/tmp/' + '**/' * 10 + 'x', recursive=True))
