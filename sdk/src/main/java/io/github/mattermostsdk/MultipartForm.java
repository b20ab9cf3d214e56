package io.github.mattermostsdk;

/** A request whose body is a multipart form: text fields and files. */
public interface MultipartForm {

    /**
     * Passes on each part that is set.
     *
     * @param parts takes the parts
     */
    void forEachPart(Parts parts);

    /** Takes the parts of a form. The text parts are sent before the files, in the order in which they come. */
    interface Parts {

        /**
         * Takes a text field.
         *
         * @param name the name of the field
         * @param value its value
         */
        void text(String name, String value);

        /**
         * Takes a file.
         *
         * @param name the name of the field
         * @param file the file
         */
        void file(String name, FileUpload file);
    }
}
