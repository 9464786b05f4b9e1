# Sets JAVA_HOME to a JDK 25 or later: the one it names already, or one from the usual folders.
# Read by mvnw and duthao.

# The feature release of the JDK in the folder as $release, 0 where there is none.
jdk_release() {
    release=0
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    while IFS= read -r line; do
        case $line in
        JAVA_VERSION=*)
            line=${line#*\"}
            release=${line%%[!0-9]*}
            ;;
        esac
    done <"$1/release"
    [ -n "$release" ] || release=0
}

find_jdk() {
    for jdk in "${JAVA_HOME:-/none}" /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* \
        "${HOME:-/none}"/.sdkman/candidates/java/* "${HOME:-/none}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/none}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        jdk_release "$jdk"
        if [ "$release" -ge 25 ]; then
            JAVA_HOME=$jdk
            export JAVA_HOME
            return 0
        fi
    done
    echo "duthao: no JDK 25 found. Install one (https://adoptium.net, Debian: temurin-25-jdk or openjdk-25-jdk), or set JAVA_HOME to it." >&2
    return 1
}
