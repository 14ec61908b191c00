#!/usr/bin/env bash
# start.sh DATA_DIR PORT [-c key=value ...]
#
# Starts a Neo4j Community server for tests on 127.0.0.1 from the jars that pom.xml names, waits until Bolt answers and
# prints its address; all else goes to stderr. Needs Maven, Java 17 or 21, bash and ps. The first run downloads about
# 130 MB into the local Maven repository, later ones ask no registry. Flags favour a quick start: no benchmark.
#
#   NEO4J_PASSWORD   unset: no authentication; else the password of user neo4j from the first start of DATA_DIR on
#   NEO4J_OWNER      a process id: when that process ends in whatever way, the server is stopped and DATA_DIR removed
#   NEO4J_HEAP       512m
#   NEO4J_TIMEOUT    120, seconds to wait for Bolt
#   JAVA_HOME        the Java to use, else java on PATH
#
# DATA_DIR gets server.pid, server.log and the server's own folders.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "${1:?usage: start.sh DATA_DIR PORT [-c key=value ...]}"
data=$(cd "$1" && pwd)
port=${2:?usage: start.sh DATA_DIR PORT [-c key=value ...]}
shift 2

heap=${NEO4J_HEAP:-512m}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/liantu-neo4j
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
log=$data/server.log

die() { echo "start.sh: $*" >&2; exit 1; }

# The class path is resolved once for each state of pom.xml, and again when a jar that it names has gone.
classpath_file=$cache/$(cksum <"$here/pom.xml" | tr -c '0-9\n' -).classpath
jars_present() {
  local jar jars
  [[ -s $classpath_file ]] || return 1
  IFS=: read -ra jars <"$classpath_file" || true
  for jar in "${jars[@]}"; do [[ -f $jar ]] || return 1; done
}
if ! jars_present; then
  mkdir -p "$cache"
  mvn -B -q -ntp -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$classpath_file.$$" >&2
  mv "$classpath_file.$$" "$classpath_file"
fi
CLASSPATH=$(<"$classpath_file")
export CLASSPATH

# A Bolt handshake: the magic number and a proposal of 5.8 to 5.0, answered with the version that the server picks.
bolt_answers() {
  local answer
  answer=$({ exec 3<>"/dev/tcp/127.0.0.1/$port" &&
    printf '\x60\x60\xb0\x17\0\x08\x08\x05\0\0\0\0\0\0\0\0\0\0\0\0' >&3 &&
    head -c 4 <&3 | od -An -tx1; } 2>/dev/null) && [[ $answer == *05 ]]
}

(exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && die "port $port is taken"

auth=false
if [[ -n ${NEO4J_PASSWORD:-} ]]; then
  auth=true
  [[ -d $data/data ]] || NEO4J_HOME=$data NEO4J_CONF=$data/conf \
    "$java" -XX:TieredStopAtLevel=1 org.neo4j.server.startup.Neo4jAdminCommand dbms set-initial-password "$NEO4J_PASSWORD" >&2
fi

# Later settings win, so the caller's come last.
mkdir -p "$data/conf"
nohup "$java" -Xms"$heap" -Xmx"$heap" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError \
  --add-opens=java.base/java.nio=ALL-UNNAMED \
  --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
  org.neo4j.server.CommunityEntryPoint \
  --home-dir="$data" --config-dir="$data/conf" \
  -c server.bolt.listen_address="127.0.0.1:$port" \
  -c server.bolt.advertised_address="127.0.0.1:$port" \
  -c server.http.enabled=false \
  -c dbms.security.auth_enabled="$auth" \
  -c server.memory.pagecache.size=128m \
  -c db.tx_log.preallocate=false \
  -c db.transaction.monitor.check.interval=100ms \
  -c server.directories.import=import \
  -c dbms.usage_report.enabled=false \
  -c internal.dbms.bolt.netty_server_shutdown_quiet_period=0 \
  "$@" >"$log" 2>&1 </dev/null &
pid=$!
echo "$pid" >"$data/server.pid"

if [[ -n ${NEO4J_OWNER:-} ]]; then
  (
    while kill -0 "$NEO4J_OWNER" 2>/dev/null && kill -0 "$pid" 2>/dev/null; do sleep 1; done
    kill -0 "$NEO4J_OWNER" 2>/dev/null || { "$here/stop.sh" "$data" && rm -rf "$data"; }
  ) >/dev/null 2>&1 </dev/null &
fi

deadline=$((SECONDS + ${NEO4J_TIMEOUT:-120}))
until bolt_answers; do
  kill -0 "$pid" 2>/dev/null || { tail -n 20 "$log" >&2; die "the server stopped; see $log"; }
  ((SECONDS < deadline)) || die "no answer in time; see $log"
  sleep 0.1
done
echo "bolt://127.0.0.1:$port"
