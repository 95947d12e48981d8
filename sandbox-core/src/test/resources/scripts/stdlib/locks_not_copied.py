# SPDX-License-Identifier: Apache-2.0
import pickle, threading, queue, copy
for o in (threading.Lock(), threading.RLock(), threading.Event(), threading.Condition(), threading.Semaphore(), queue.Queue(), threading.local()):
    for f in (pickle.dumps, copy.copy, copy.deepcopy):
        try: f(o); print('ok', type(o).__name__, f.__name__)
        except Exception as e: print(type(e).__name__, e)
