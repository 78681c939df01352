"""The practice service: IBM Quantum on loopback, with invented accounts and truly computed results.

`python -m desktop_app.sandbox` starts it; it prints its accounts, their keys and how to reach it. One port plays
IAM, Global Search, Global Catalog and the quantum API, whatever host name a request is addressed to.

| Account              | Plan          | Instances                   | What it is for                    |
|----------------------|---------------|-----------------------------|-----------------------------------|
| practice-open        | Open          | practice-open (us-east)     | the usual case: all goes well     |
| practice-paid        | Pay-as-you-go | practice-us (us-east),      | two instances, another region     |
|                      |               | practice-eu (eu-de)         |                                   |
| practice-spent       | Open          | practice-spent (us-east)    | time used up: jobs are refused    |
| practice-empty       | none          | none                        | a good key that opens nothing     |
| practice-unallocated | Open          | practice-unallocated        | an instance that got no time      |
|                      |               | (us-east)                   |                                   |

Devices: a Heron (`cz`), an Eagle (`ecr`, one direction per pair), an old Falcon (`cx`), a paused Heron with the
shortest queue of the machines, and a simulator with no queue at all. Those in eu-de have other queues, so there the
Eagle is the least busy.

Rooms: `server` starts and stops · `iam`, `catalogue`, `quantum` answer requests · `world` is all that can change ·
`accounts`, `devices` are the fixed cast · `worker` lets `programs` compute jobs with `simulate` · `wire_format`
encodes results · `errors`, `tokens` are what their names say. Nothing here imports the rest of the program.
"""
